import fc from 'fast-check';
import { expect } from 'vitest';
import type { SessionAct, SessionEvent } from '../../src/classroom/session/acts.ts';
import { sessionAfter } from '../../src/classroom/session/session.ts';
import { openingState, type SessionState } from '../../src/classroom/session/state.ts';
import { ownView, sharedView } from '../../src/classroom/session/visible.ts';
import { allCommit, commits, groupOf, joining, STORY, TOGETHER } from '../classroom/session/group.ts';
import { law } from '../support/law.ts';

const person = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6');
const option = fc.constantFrom('ask', 'tell', 'wait', 'a', 'b', 'nonsense');
const round = fc.integer({ min: 0, max: 3 });
const turn = fc.constantFrom('first' as const, 'second' as const);

/** Anything that anybody may send, sensible or not. */
const act: fc.Arbitrary<SessionAct> = fc.oneof(
  { weight: 2, arbitrary: person.map((name) => joining(`Name ${name}`)) },
  {
    weight: 6,
    arbitrary: fc.tuple(round, turn, option, fc.string({ maxLength: 4 })).map((of) => commits(...of)),
  },
  fc.constantFrom<SessionAct>({ kind: 'begin' }, { kind: 'leave' }),
  person.map((who) => ({ kind: 'remove' as const, person: who })),
  person.map((who) => ({ kind: 'appoint' as const, person: who })),
  person.map((who) => ({ kind: 'support' as const, person: who })),
  person.map((who) => ({ kind: 'rename' as const, person: who, name: `Other ${who}` })),
  fc.record({
    kind: fc.constant('go' as const),
    round,
    to: fc.constantFrom('commit', 'reveal', 'discuss', 'recommit', 'choose'),
  }),
  fc.record({ kind: fc.constant('consent' as const), round, always: fc.boolean() }),
  fc.record({
    kind: fc.constant('decide' as const),
    round,
    option,
    by: fc.constantFrom('agreement', 'majority', 'facilitator'),
  }),
  fc.record({ kind: fc.constant('hide' as const), round, turn, reason: fc.nat(6) }),
  fc.record({ kind: fc.constant('words' as const), text: fc.string({ maxLength: 5 }) }),
  fc.record({ kind: fc.constant('extend' as const), minutes: fc.integer({ min: 1, max: 60 }) }),
);

const events: fc.Arbitrary<readonly SessionEvent[]> = fc
  .array(fc.tuple(person, act), { maxLength: 60 })
  .map((acts) => acts.map(([by, what], at) => ({ number: at + 1, at: 1_000 * at, by, act: what })));

const fold = (list: readonly SessionEvent[], from: SessionState = openingState(TOGETHER)) =>
  list.reduce((state, event) => sessionAfter(state, event, STORY), from);

law(
  'the same events give the same session, on however many machines and after whatever pauses',
  fc.property(events, fc.nat(60), (list, pause) => {
    expect(fold(list.slice(pause), fold(list.slice(0, pause)))).toEqual(fold(list));
  }),
);

law(
  'events that come twice, or again after later ones, change nothing',
  fc.property(events, fc.array(fc.nat(60), { maxLength: 20 }), (list, again) => {
    const once = fold(list);
    const repeated = again.flatMap((at) => list[at] ?? []);
    expect(fold(repeated, once)).toEqual(once);
    expect(fold(list.flatMap((event) => [event, event]))).toEqual(once);
  }),
);

law(
  'whatever is sent, the group stands at a place of the story, and its course is one that can be played',
  fc.property(events, (list) => {
    const { moves, round: open, ended, begun } = fold(list);
    const standing = STORY.standing(moves);
    expect(standing).not.toBeNull();
    if (open !== null) expect(open.options).toEqual(standing?.options);
    if (begun) expect(ended).toBe(standing?.ended);
  }),
);

law(
  'there is always a facilitator among those who ever joined, and nobody removes one',
  fc.property(events, (list) => {
    const { people } = fold(list);
    if (people.size > 0) expect([...people.values()].some(({ facilitator }) => facilitator)).toBe(true);
    for (const { facilitator, standing } of people.values()) {
      expect(facilitator && standing === 'removed').toBe(false);
    }
  }),
);

law(
  'after the close nothing changes but the number of the last event',
  fc.property(events, events, (before, behind) => {
    const open = fold(before);
    const { closed, ...rest } = { ...open, closed: true };
    const later = behind.map((event) => ({ ...event, number: event.number + open.number }));
    expect({ ...fold(later, { ...rest, closed }), number: 0 }).toEqual({ ...rest, closed, number: 0 });
  }),
);

law(
  'the order in which votes arrive does not matter to what is shown',
  fc.property(
    fc.array(fc.constantFrom('ask', 'tell', 'wait'), { minLength: 5, maxLength: 9 }).chain((options) =>
      fc.record({
        options: fc.constant(options),
        order: fc.shuffledSubarray([...options.keys()], { minLength: options.length }),
      }),
    ),
    ({ options, order }) => {
      const group = groupOf(options.length);
      const inOrder = allCommit(group, 'first', options);
      const shuffled = order.reduce(
        (state, at, number) =>
          sessionAfter(
            state,
            {
              number: group.number + number + 1,
              at: 5_000,
              by: `p${at + 1}`,
              act: commits(1, 'first', options[at] ?? '', `reason ${options[at]}`),
            },
            STORY,
          ),
        group,
      );
      expect(sharedView(shuffled).round?.first).toEqual(sharedView(inOrder).round?.first);
    },
  ),
);

law(
  'no screen tells of the choice of another before it is shown, and under five not without them',
  fc.property(events, (list) => {
    const marked = list.map((event) =>
      event.act.kind === 'commit'
        ? {
            ...event,
            act: { ...event.act, commitment: { ...event.act.commitment, text: `secret of ${event.by}.` } },
          }
        : event,
    );
    let state = openingState(TOGETHER);
    for (const event of marked) {
      state = sessionAfter(state, event, STORY);
      const shared = sharedView(state);
      for (const [turnOf, view] of [
        ['first', shared.round?.first],
        ['second', shared.round?.second],
      ] as const) {
        const chose = state.round?.commitments[turnOf].size ?? 0;
        const agreed = [...(state.round?.commitments[turnOf].keys() ?? [])].every((id) =>
          state.round?.consents.has(id),
        );
        if (view?.tally !== null && view !== undefined) expect(chose >= 5 || agreed).toBe(true);
      }
      const open = state.round?.stage === 'read' || state.round?.stage === 'commit';
      const told = JSON.stringify({ ...shared, passed: [] });
      if (open) expect(told).not.toContain('secret of');
      for (const id of state.people.keys()) {
        const own = JSON.stringify(ownView(state, id));
        const others = own.replaceAll(`secret of ${id}.`, '');
        expect(others).not.toContain('secret of');
      }
    }
  }),
  60,
);
