import { describe, expect, it } from 'vitest';
import { partFinished } from '../../src/core/measured.ts';

const attempt = (id: string, scenario: string, finished: number) => ({
  id,
  scenario,
  finished,
  branched: false,
});
const ids = (attempts: readonly { readonly id: string }[]) => attempts.map(({ id }) => id);

describe('which attempts are measured', () => {
  const played = [
    attempt('later', 'bag', 50),
    attempt('plan', 'plan', 20),
    attempt('again', 'bag', 90),
    attempt('first', 'bag', 10),
  ];

  it('are the first complete ones of each scenario, in the order in which they were finished', () => {
    expect(ids(partFinished(played).measured)).toEqual(['first', 'plan']);
  });

  it('and every later one is practice', () => {
    expect(ids(partFinished(played).practice)).toEqual(['later', 'again']);
  });

  it('is the same in whatever order they are given', () => {
    expect(partFinished([...played].reverse())).toEqual(partFinished(played));
  });

  it('is decided by the id where two ended in the same millisecond', () => {
    const twins = [attempt('b', 'bag', 10), attempt('a', 'bag', 10)];
    expect(ids(partFinished(twins).measured)).toEqual(['a']);
  });

  it('passes over one that began in the middle of another, also where that comes first', () => {
    const branch = { ...attempt('branch', 'bag', 5), branched: true };
    const { measured, practice } = partFinished([...played, branch]);
    expect(ids(measured)).toEqual(['first', 'plan']);
    expect(ids(practice)).toEqual(['branch', 'later', 'again']);
  });

  it('is nothing where nothing was finished', () => {
    expect(partFinished([])).toEqual({ measured: [], practice: [] });
  });
});
