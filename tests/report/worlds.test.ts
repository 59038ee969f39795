import { describe, expect, it } from 'vitest';
import { NO_SHIFT } from '../../src/profession/worlds.ts';
import { worldAccounts, worldMarks } from '../../src/report/worlds.ts';
import { LAST, momentsOf } from './moments.ts';

describe('what the worlds gained and paid', () => {
  it('keeps both apart: a later gain does not make up for what was paid', () => {
    const accounts = worldAccounts([
      ...momentsOf([{ human: -2 }, { human: 2 }, { human: 1, law: -1 }]),
      LAST,
    ]);
    expect(accounts).toEqual({
      law: { gained: 0, paid: 1 },
      politics: { gained: 0, paid: 0 },
      work: { gained: 0, paid: 0 },
      human: { gained: 3, paid: 2 },
    });
  });

  it('marks an option with the worlds it touches, in the order of the source and not of their size', () => {
    expect(worldMarks({ ...NO_SHIFT, human: 2, law: -1 })).toEqual([
      { world: 'law', shift: -1 },
      { world: 'human', shift: 2 },
    ]);
  });
});
