import type { SessionAct } from '../../../src/classroom/session/acts.ts';
import { DRAFT } from './meeting.ts';

/** What is really there: ids by the names that parts of an address have, secrets, and who is who. */
export interface KnownIds {
  readonly class: string;
  readonly assignment: string;
  readonly attempt: string;
  /** A scenario that a lecturer brought in, and its present edition. */
  readonly scenario: string;
  readonly edition: string;
  readonly format: string;
  readonly session: string;
  /** Of the class, and of the session. */
  readonly code: string;
  readonly sessionCode: string;
  readonly sessionLink: string;
  /** With which somebody goes on in the session on another device. */
  readonly secret: string;
  /** Two people in the session. */
  readonly people: readonly [string, string];
  readonly notation: string;
  /** Of a student, and of two people in the session. */
  readonly cookies: { readonly student: string; readonly people: readonly string[] };
}

export type Pick = <T>(all: readonly T[]) => T;

/** Whether a route takes something of its own. */
export function hasRightBody(path: string): boolean {
  return path in BODIES;
}

/** What a route takes, by its path; null where it takes what most of them do. */
export function rightBody(
  path: string,
  known: KnownIds,
  pick: Pick,
): Readonly<Record<string, unknown>> | null {
  const make = BODIES[path];
  return make === undefined ? null : make(known, pick);
}

const BODIES: Readonly<Record<string, (known: KnownIds, pick: Pick) => Readonly<Record<string, unknown>>>> = {
  '/sessions': ({ notation, assignment, scenario }, pick) => ({
    ...DRAFT,
    ...pick([
      {},
      { hall: true },
      { hands: true, hall: true },
      { scenario },
      { shape: 'compare' },
      { shape: 'compare', assignment },
      { shape: 'method', method: 'short', scenario: null },
      { shape: 'method', method: 'gossip', scenario: null, course: { notation, before: 1 } },
    ]),
  }),
  '/sessions/join': ({ sessionCode, sessionLink }, pick) => ({
    session: pick([{ code: sessionCode }, { link: sessionLink }]),
    name: pick(['Gijs', 'Fenna', 'Hanna']),
  }),
  '/sessions/:session/resume': ({ secret }) => ({ secret }),
  '/sessions/:session/acts': (known, pick) => ({
    // Now and then the same one again.
    id: `act-of-test-${pick([1, 2, 3, 4, 5, 6, 7, 8])}${pick([1, 2, 3, 4, 5, 6, 7, 8])}`,
    act: pick(actsOf(pick(known.people), pick([1, 2]), pick(['ask', 'plan', 'close']))),
  }),
  '/desk/scenarios': () => ({}),
  '/classes/:class/attempts/:attempt/notes': () => ({ about: 'reason/opening', fields: { text: 'Omdat.' } }),
};

/** Everything that can be done in a session. */
function actsOf(person: string, round: number, option: string): readonly SessionAct[] {
  const commitment = { option, kinds: ['moral'], text: 'Omdat.' } as const;
  return [
    { kind: 'begin' },
    { kind: 'commit', round, turn: 'first', commitment },
    { kind: 'commit', round, turn: 'second', commitment },
    { kind: 'consent', round, always: true },
    { kind: 'go', round, to: 'reveal' },
    { kind: 'go', round, to: 'recommit' },
    { kind: 'decide', round, option, by: 'facilitator' },
    { kind: 'hands', round, turn: 'first', counts: { [option]: 3 } },
    { kind: 'hide', round, turn: 'first', reason: 0 },
    { kind: 'question', round, question: 0 },
    { kind: 'next', round },
    { kind: 'rename', person, name: 'Ilse' },
    { kind: 'remove', person },
    { kind: 'leave' },
    { kind: 'appoint', person },
    { kind: 'support', person },
    { kind: 'bring', moves: ['ask', 'close'] },
    { kind: 'phase', from: 0, to: 1 },
    { kind: 'extend', minutes: 5 },
    { kind: 'assign', part: 'bringer', person },
    { kind: 'safe', yes: true },
    { kind: 'agree', id: 'agreement-1', text: 'Eerst vragen.' },
    { kind: 'unagree', id: 'agreement-1' },
    { kind: 'words', text: 'Dit neem ik mee.' },
    { kind: 'close' },
  ];
}
