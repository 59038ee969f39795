import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoringKeyOf } from '../../../src/authoring/key.ts';
import { readSource } from '../../../src/authoring/source.ts';
import { agendaOf } from '../../../src/classroom/session/agenda.ts';
import { mapOf } from '../../../src/classroom/session/story.ts';
import { drawAtlas } from '../../../src/core/atlas-drawing.ts';
import { explore } from '../../../src/core/explore/explore.ts';
import { parseMoves } from '../../../src/core/notation.ts';
import { replay } from '../../../src/core/replay.ts';
import type { Edition } from '../../../src/core/scenario.ts';
import { observe, scoreRoles } from '../../../src/core/score.ts';
import { turnsOfReplay } from '../../../src/core/turns.ts';
import { resultFiles } from '../../../src/report/exports/result-files.ts';
import { parseResult } from '../../../src/report/result/parse.ts';
import { editionOf } from '../../support/ink.ts';

function movesOf(text: string): readonly string[] {
  const parsed = parseMoves(text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

const turnsIn = (edition: Edition, moves: readonly string[]) =>
  turnsOfReplay(replay(edition, { seed: 1, moves })).turns;

describe('two groups that show the same of every role, on different courses', () => {
  const edition = editionOf(readFileSync('stories/perfect-plan/story.ink', 'utf8'));
  const course = (text: string) => turnsIn(edition, movesOf(text));
  const threeOfEach = (one: string, other: string) =>
    [one, other].flatMap((text) => Array(3).fill(course(text)));

  const first = threeOfEach(
    'count-wait, make-coffee, ask-ride-home, place-still-there, ask-when, allow-no, let-him-go, listen-only, let-rest, all-on-track, harm-first, note-delay, name-caseload, show-with-story, amend-formally, ask-feedback, quiet-evening',
    'count-signed, make-coffee, start-step-one, place-still-there, ask-doctor, allow-no, let-him-go, eat-elsewhere, write-card, all-on-track, harm-first, note-unmotivated, ask-back, keep-it-out, send-letter, blank-sheet, look-elsewhere',
  );
  const second = threeOfEach(
    'count-signed, ask-ruud, start-step-one, place-still-there, ask-when, leave-open, walk-along, talk-with, formal-invite, tell-ans, harm-first, let-him-read, own-leak, offer-other-plan, amend-formally, blank-sheet, his-one-step',
    'count-note, make-coffee, name-heavy, place-still-there, ask-when, leave-open, five-minutes, tell-sister, write-card, all-on-track, second-place, note-unmotivated, admit-flawless, show-clean, send-letter, explain-room, look-elsewhere',
  );
  const shown = (courses: typeof first) =>
    scoreRoles(courses.map((turns) => ({ scenario: 'perfect-plan', observations: observe(turns) })));
  const named = (courses: typeof first) =>
    agendaOf(courses).map(({ decision, role, disagreement, counts }) => ({
      decision,
      role,
      disagreement,
      counts,
    }));

  test('cannot be told apart by what they show of the roles', () => {
    expect(shown(first)).toEqual(shown(second));
  });

  test('have a different agenda, each its own', () => {
    expect(named(first)).toEqual([
      {
        decision: 'first-silence',
        role: 'investigating',
        disagreement: 1_000,
        counts: { 'ask-ride-home': 3, 'start-step-one': 3 },
      },
      {
        decision: 'full-head',
        role: 'supporting',
        disagreement: 1_000,
        counts: { 'ask-doctor': 3, 'ask-when': 3 },
      },
      {
        decision: 'new-plan',
        role: 'monitoring',
        disagreement: 1_000,
        counts: { 'look-elsewhere': 3, 'quiet-evening': 3 },
      },
    ]);
    const others = named(second).map(({ decision }) => decision);
    expect(others).toEqual(['ans-asks', 'half-an-hour', 'he-stands']);
    for (const { decision } of named(first)) expect(others).not.toContain(decision);
  });

  test('have it in whatever order their members come', () => {
    for (const courses of [first, second]) {
      const around = [...courses.slice(4), ...courses.slice(0, 4)];
      expect(agendaOf([...courses].reverse())).toEqual(agendaOf(courses));
      expect(agendaOf(around)).toEqual(agendaOf(courses));
    }
  });

  test('have none where all their members sailed the same', () => {
    expect(agendaOf(first.slice(0, 3))).toEqual([]);
  });

  test('have nothing on it to which too few came to be shown', () => {
    expect(agendaOf(first, 6)).toEqual(agendaOf(first));
    expect(agendaOf(first, 7)).toEqual([]);
  });
});

describe('the agenda of an assignment', () => {
  const ink = `
VAR asked = false
-> opening
=== opening ===
Goedemorgen. #id:line-1 #decision:opening
* [Vraag hoe het gaat. #id:ask #human:+1 #supporting:3]
    ~ asked = true
    -> middle
* [Begin met het plan. #id:plan #law:+1 #supporting:1]
    -> middle
=== middle ===
En nu? #id:line-2 #decision:middle
+ {asked} [Vraag door. #id:ask-on #human:+1 #investigating:3] -> middle
* [Wacht af. #id:wait #investigating:1] -> closing
* [Rond af. #id:close #law:+1 #investigating:0] -> closing
=== closing ===
Tot ziens. #id:line-3 #ending:done
-> END
`;
  const edition = editionOf(ink);
  const map = mapOf(
    drawAtlas(
      explore(edition.story, () => 0),
      edition.hash,
    ),
    scoringKeyOf(readSource(ink)),
  );
  const sailed = ['ask, ask-on, close', 'ask, wait', 'plan, <, ask, close', 'plan, close', 'plan, wait'].map(
    movesOf,
  );

  test('is made again from the JSON that its lecturer takes along', () => {
    const attempts = sailed.map((moves, at) => ({
      id: `attempt-${at}`,
      member: { id: `member-${at}`, name: `Name ${at}` },
      attempt: { scenario: 'small-talk', edition: edition.hash, seed: at, moves },
      edition,
      turns: map.turns(moves).turns,
      ending: 'done',
      language: 'nl' as const,
      started: null,
      ended: null,
      firstReceived: '2026-11-22T10:00:00.000Z',
      received: '2026-11-22T10:00:00.000Z',
      notes: [],
    }));
    const source = { site: 'https://laveren.test', assignment: { id: 'one', title: 'One' }, attempts };
    const exported = [...resultFiles(source)].flatMap(({ text }) => {
      const read = parseResult(text);
      if (!read.ok) throw new Error(read.error.code);
      return read.value.flatMap((one) => ('entry' in one ? one.entry.attempt : []));
    });
    expect(exported).toHaveLength(sailed.length);
    const fromExport = agendaOf(exported.map((attempt) => turnsIn(edition, attempt.moves)));
    const inSession = agendaOf(sailed.map((moves) => map.turns(moves).turns));
    expect(fromExport).toEqual(inSession);
    expect(inSession.map(({ decision }) => decision)).toEqual(['middle', 'opening']);
  });
});
