import { describe, expect, it } from 'vitest';
import { observe } from '../../src/core/score.ts';
import { ROLES } from '../../src/profession/roles.ts';
import { sightingsOf } from '../../src/report/sightings.ts';
import { LAST, moment, option } from './moments.ts';

const moments = [
  moment('first', [
    option('ask', { evidence: { supporting: 2, learning: 1 } }),
    option('tell', { evidence: { supporting: 0, learning: 1 } }),
    option('wait', { evidence: { supporting: 3, learning: 1 } }),
  ]),
  moment('second', [
    option('note', { evidence: { monitoring: 3 } }),
    option('skip', { evidence: { monitoring: 0 } }),
  ]),
  moment('third', [
    option('call', { evidence: { supporting: 1 } }),
    option('walk', { evidence: { supporting: 3 } }),
  ]),
  LAST,
];

describe('where a role could be seen', () => {
  it('tells what was chosen, and what least and most was on offer', () => {
    expect(sightingsOf(moments).supporting).toMatchObject([
      { number: 1, decision: 'first', chosen: 2, least: 0, most: 3 },
      { number: 3, decision: 'third', chosen: 1, least: 1, most: 3 },
    ]);
  });

  it('leaves out a role on which the options do not differ', () => {
    expect(sightingsOf(moments).learning).toEqual([]);
  });

  it('shows exactly the observations that the score counts', () => {
    const counted = observe(moments);
    for (const role of ROLES) {
      expect(sightingsOf(moments)[role]).toHaveLength(counted.filter((seen) => seen.role === role).length);
    }
  });
});
