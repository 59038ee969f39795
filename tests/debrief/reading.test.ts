import { describe, expect, it } from 'vitest';
import { readAttempt } from '../../src/debrief/reading.ts';
import { EDITION, notationOf } from './conversation.ts';

describe('reading the attempt behind an address', () => {
  it.each([
    ['no notation', '', 'empty'],
    ['nothing but spaces', '  ', 'empty'],
    ['something else', 'hello', 'broken'],
    ['half an address', 'fixture@f1c7e0 se', 'broken'],
    ['a move that cannot be one', notationOf('ask, DROP TABLE'), 'broken'],
    ['an attempt whose first move never existed', notationOf('invented'), 'broken'],
    ['an attempt of another scenario', 'other@f1c7e0 seed 1: ask', 'other-scenario'],
    ['an attempt without a choice', notationOf(''), 'not-begun'],
    ['an attempt whose only choice was taken back', notationOf('ask, <'), 'not-begun'],
  ])('says of %s why there is nothing to look back on', (_, notation, unread) => {
    expect(readAttempt(EDITION, notation)).toBe(unread);
  });

  it('says so when the story itself cannot be opened', () => {
    expect(readAttempt({ ...EDITION, story: {} }, notationOf('ask'))).toBe('failed');
  });

  it.each([
    ['to its ending', notationOf('ask, write'), { extent: 'ended', older: false }],
    ['to where the player is', notationOf('ask'), { extent: 'under-way', older: false }],
    ['to a choice that does not exist', notationOf('ask, invented'), { extent: 'stopped', older: false }],
    [
      'on an older edition as on this one',
      'fixture@0b5e1e7e seed 1: ask, write',
      { extent: 'ended', older: true },
    ],
    [
      'as far as an older edition fits',
      'fixture@0b5e1e7e seed 1: ask, gone',
      { extent: 'stopped', older: true },
    ],
  ])('follows an attempt %s', (_, notation, reading) => {
    expect(readAttempt(EDITION, notation)).toMatchObject(reading);
  });
});
