import { describe, expect, test } from 'vitest';
import { may, type Resource, SMALLEST_GROUP, type Viewer } from '../../src/classroom/visibility.ts';

const inSession = { session: 'session-1', standing: 'here' } as const;

const VIEWERS = {
  nobody: { kind: 'nobody' },
  'the member it is about': { kind: 'member', member: 'noor', classId: 'class-1' },
  'another member of the class': { kind: 'member', member: 'sem', classId: 'class-1' },
  'a member of another class': { kind: 'member', member: 'noor', classId: 'class-2' },
  'the lecturer of the class': { kind: 'lecturer', lecturer: 'anna' },
  'another lecturer': { kind: 'lecturer', lecturer: 'bram' },
  'somebody in the session': { kind: 'participant', ...inSession, facilitator: false },
  'its facilitator': { kind: 'participant', ...inSession, facilitator: true },
  'somebody who left it': { kind: 'participant', ...inSession, standing: 'left', facilitator: true },
  'somebody who was removed': { kind: 'participant', ...inSession, standing: 'removed', facilitator: false },
  'the facilitator of another': { kind: 'participant', ...inSession, session: 'other', facilitator: true },
} as const satisfies Readonly<Record<string, Viewer>>;

const room = { classId: 'class-1', owner: 'anna' };
const attempt = { kind: 'attempt', ...room, member: 'noor' } as const;

/** Who may, for every resource; everybody else may not. */
const TABLE: readonly (readonly [string, Resource, readonly (keyof typeof VIEWERS)[]])[] = [
  ['see the library', { kind: 'library' }, Object.keys(VIEWERS) as (keyof typeof VIEWERS)[]],
  [
    'see what a class is asked to do',
    { kind: 'class', ...room },
    ['the member it is about', 'another member of the class', 'the lecturer of the class'],
  ],
  ['see the desk of a class', { kind: 'desk', ...room }, ['the lecturer of the class']],
  ['read an attempt', { ...attempt, use: 'read' }, ['the member it is about', 'the lecturer of the class']],
  ['hand in an attempt', { ...attempt, use: 'hand-in' }, ['the member it is about']],
  ['comment on an attempt', { ...attempt, use: 'comment' }, ['the lecturer of the class']],
  ['erase an attempt', { ...attempt, use: 'erase' }, ['the member it is about']],
  [
    'see how five divided over the options',
    { kind: 'distribution', ...room, size: SMALLEST_GROUP },
    ['the lecturer of the class'],
  ],
  ['see how four divided over the options', { kind: 'distribution', ...room, size: SMALLEST_GROUP - 1 }, []],
  [
    'play an own scenario of the lecturer in the class',
    { kind: 'own-scenario', ...room, use: 'play' },
    ['the member it is about', 'another member of the class', 'the lecturer of the class'],
  ],
  [
    'play an own scenario that no class was given',
    { kind: 'own-scenario', owner: 'anna', classId: null, use: 'play' },
    ['the lecturer of the class'],
  ],
  [
    'see the screens of a session of intervision',
    { kind: 'session', session: 'session-1', use: 'see' },
    ['somebody in the session', 'its facilitator', 'somebody who left it'],
  ],
  ['erase it', { kind: 'session', session: 'session-1', use: 'erase' }, ['its facilitator']],
  ['change an own scenario', { kind: 'own-scenario', ...room, use: 'change' }, ['the lecturer of the class']],
];

describe.each(TABLE)('who may %s', (_, resource, allowed) => {
  test.each(Object.entries(VIEWERS))('%s', (name, viewer) => {
    expect(may(viewer, resource)).toBe(allowed.includes(name as keyof typeof VIEWERS));
  });
});
