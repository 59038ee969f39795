import { describe, expect, it } from 'vitest';
import { replay } from '../../src/core/replay.ts';
import { argumentAccount, argumentsFor } from '../../src/report/arguments.ts';
import { EDITION } from '../debrief/conversation.ts';

const MANIFEST = {
  ...EDITION.manifest,
  arguments: { ask: ['moral', 'factual'], plan: ['legal'], sister: ['moral'] } as const,
};
const played = (...moves: string[]) => replay(EDITION, { seed: 1, moves }).moments;

describe('what sort of argument speaks for the choices of an attempt', () => {
  it('counts every sort a choice rests on, at dilemmas only', () => {
    expect(argumentAccount(played('ask', 'write'), MANIFEST)).toEqual({
      dilemmas: 1,
      times: { factual: 1, legal: 0, strategic: 0, moral: 1 },
    });
  });

  it('counts what was chosen in the end, not what was taken back', () => {
    expect(argumentAccount(played('plan', '<', 'ask'), MANIFEST).times.legal).toBe(0);
  });

  it('counts nothing before a choice was made', () => {
    expect(argumentAccount(played(), MANIFEST).dilemmas).toBe(0);
  });

  it('is silent about an option of a decision of craft, whatever its name', () => {
    expect(argumentsFor(MANIFEST, { id: 'write' })).toEqual([]);
    expect(argumentsFor(MANIFEST, { id: 'toString' })).toEqual([]);
  });
});
