import { agendaOf } from '../../classroom/session/agenda.ts';
import type { BroughtCourse, SessionStory, Setup } from '../../classroom/session/setup.ts';
import { mapOf } from '../../classroom/session/story.ts';
import { may, SMALLEST_GROUP } from '../../classroom/visibility.ts';
import { parseAttempt } from '../../core/notation.ts';
import { settled } from '../../core/turns.ts';
import { countedPlays } from '../../report/gradebook/plays.ts';
import { isOwnScenario } from '../../wire/own-id.ts';
import type { SessionDraft } from '../../wire/session.ts';
import type { Deps, Lecturer } from '../deps.ts';
import type { KnownEdition } from '../editions.ts';
import { found, Refusal } from '../refusal.ts';
import { playsOf } from '../results.ts';
import { assignmentById } from '../store/assignments.ts';
import { attemptsOfAssignment } from '../store/attempts.ts';
import { classById } from '../store/classes.ts';

type Needs = Pick<Deps, 'database' | 'editions'>;

/** What a session is about, from what was asked for. `lecturer` is null for somebody without an account. */
export async function setupOf(
  needs: Needs,
  draft: SessionDraft,
  lecturer: Lecturer | null,
  seed: number,
): Promise<Setup> {
  const { shape, hall, hands, minutes, method } = draft;
  if ((shape === 'method') !== (method !== null))
    throw new Refusal('not-understood', 'method: of no use here');
  const rest = { shape, hall, hands, minutes, method };
  const nothing = { story: null, course: null, agenda: null };
  if (draft.assignment !== null) {
    if (shape !== 'compare') throw new Refusal('not-understood', 'assignment: only to compare');
    return {
      ...rest,
      ...nothing,
      ...(await aboutAssignment(needs, draft, draft.assignment, lecturer, seed)),
    };
  }
  if (draft.course !== null) {
    if (shape !== 'method') throw new Refusal('not-understood', 'course: only for a method');
    return { ...rest, ...nothing, ...(await aboutCourse(needs, draft.course)) };
  }
  if (draft.scenario === null) {
    if (shape !== 'method') throw new Refusal('not-understood', 'scenario: is needed here');
    return { ...rest, ...nothing };
  }
  if (shape === 'method') throw new Refusal('not-understood', 'scenario: a method is about a course');
  const known = found(needs.editions.library.get(draft.scenario), 'unknown-edition');
  return { ...rest, ...nothing, story: storyOf(known, seed) };
}

/** A session on a story of which not every path is known could come to where it knows nothing. */
function storyOf({ edition, atlas }: KnownEdition, seed: number): SessionStory {
  if (!atlas.complete) throw new Refusal('unmapped-story');
  return { scenario: edition.manifest.id, edition: edition.hash, seed };
}

/** `before` counts the moves that stand: what was taken back on the way is not what somebody did. */
async function aboutCourse(
  { editions }: Needs,
  { notation, before }: NonNullable<SessionDraft['course']>,
): Promise<{ readonly story: SessionStory; readonly course: BroughtCourse }> {
  const parsed = parseAttempt(notation);
  if (!parsed.ok) throw new Refusal('bad-notation', `${parsed.error.code}: ${parsed.error.found}`);
  const { scenario, edition, seed } = parsed.value;
  // Anybody may know the id of a lecturer's own scenario; only its classes are shown it.
  const own = isOwnScenario(scenario);
  const known = found(own ? null : await editions.find(scenario, edition), 'unknown-edition');
  const story = storyOf(known, seed);
  const map = mapOf(known.atlas, known.key);
  if (map.standing(parsed.value.moves) === null) throw new Refusal('impossible-moves');
  const moves = settled(parsed.value.moves);
  const standing = before <= moves.length ? map.standing(moves.slice(0, before)) : null;
  if (standing === null || standing.ended) throw new Refusal('impossible-moves', 'before: no decision there');
  return { story, course: { moves, before } };
}

/** The agenda of what the members of a class did with an assignment: each counts once, and none could be made out. */
async function aboutAssignment(
  needs: Needs,
  { scenario }: SessionDraft,
  id: string,
  lecturer: Lecturer | null,
  seed: number,
): Promise<Pick<Setup, 'story' | 'agenda'>> {
  const { database, editions } = needs;
  const asker = found(lecturer, 'not-signed-in');
  const assignment = found(await assignmentById(database, id));
  const room = found(await classById(database, assignment.classId));
  const viewer = { kind: 'lecturer', lecturer: asker.id } as const;
  const resource = { classId: room.id, owner: room.owner };
  if (!may(viewer, { kind: 'desk', ...resource })) throw new Refusal('not-found');
  const [only, ...others] = assignment.scenarios;
  const about = scenario ?? (others.length === 0 ? only : undefined);
  if (about === undefined || !assignment.scenarios.includes(about)) throw new Refusal('not-assigned');
  const rows = (await attemptsOfAssignment(database, id)).filter((row) => row.scenario === about);
  const counted = countedPlays(await playsOf(needs, rows));
  const editionOf = new Map(rows.map((row) => [row.id, row.edition]));
  const hash = mostFrequent(counted.map(({ attempt }) => editionOf.get(attempt) ?? ''));
  // Moves of one edition mean nothing on another.
  const courses = counted.filter(({ attempt }) => editionOf.get(attempt) === hash).map(({ turns }) => turns);
  const mayShow = (size: number) => may(viewer, { kind: 'distribution', ...resource, size });
  if (hash === null || !mayShow(courses.length)) throw new Refusal('too-few-attempts');
  const agenda = agendaOf(courses, SMALLEST_GROUP);
  if (agenda.length === 0) throw new Refusal('no-disagreement');
  return { story: storyOf(found(await editions.find(about, hash), 'unknown-edition'), seed), agenda };
}

function mostFrequent(all: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
