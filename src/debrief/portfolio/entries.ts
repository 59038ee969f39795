import { type ScenarioParts, scenarios } from 'virtual:laveren/scenarios';
import { makeAttempt } from '../../core/notation.ts';
import type { Language } from '../../core/texts.ts';
import { type Note, playingOf } from '../../game/saves/notes.ts';
import { type ByRole, byRole } from '../../profession/roles.ts';
import { type Reading, readAttempt } from '../reading.ts';
import type { Told } from '../told.ts';
import type { Candidate } from './candidates.ts';

/** One attempt of a report, replayed, with all that is said about it. */
export interface Entry {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly told: Told;
  readonly notes: readonly Note[];
  /** Per role what choosing at random scores in this scenario, 0 … 1; null where that is not known. */
  readonly chance: ByRole<number | null>;
}

/** Fetches and replays what was chosen, the first played first. What cannot be read is left out. */
export async function readEntries(
  candidates: readonly Candidate[],
  language: Language,
  notes: readonly Note[],
): Promise<readonly Entry[]> {
  const names = [...new Set(candidates.map(({ attempt }) => attempt.scenario))];
  const known = new Map(
    await Promise.all(
      names.map(async (name) => {
        const [told, chance] = await Promise.all([tell(name, language), chanceIn(name)]);
        return [name, told === null ? null : { told, chance }] as const;
      }),
    ),
  );
  return candidates
    .flatMap((candidate) => entryOf(candidate, known.get(candidate.attempt.scenario) ?? null, notes) ?? [])
    .sort((a, b) => (a.candidate.started ?? 0) - (b.candidate.started ?? 0));
}

function entryOf(
  candidate: Candidate,
  known: Pick<Entry, 'told' | 'chance'> | null,
  notes: readonly Note[],
): Entry | null {
  if (known === null) return null;
  const { attempt } = candidate;
  const reading = readAttempt(known.told.edition, makeAttempt(attempt));
  if (typeof reading === 'string') return null;
  const playing = playingOf(attempt);
  return { candidate, reading, ...known, notes: notes.filter((note) => note.playing === playing) };
}

/** Null for a scenario that is not here, or not in this language nor in Dutch. */
async function tell(name: string, language: Language): Promise<Told | null> {
  const scenario = scenarioOf(name);
  if (scenario === undefined) return null;
  const edition = await scenario.edition();
  const read = edition.manifest.languages.includes(language) ? language : 'nl';
  const [texts, debrief] = await Promise.all([scenario.texts(read), scenario.debrief(read)]);
  return { edition, texts, debrief };
}

/** Without a connection the sentence about chance stays away, and everything else is as it was. */
async function chanceIn(name: string): Promise<Entry['chance']> {
  const atlas = await scenarioOf(name)
    ?.atlas()
    .catch(() => null);
  return atlas?.chance ?? byRole(() => null);
}

/** A name from an address is looked up among the scenarios alone, not among what every object has. */
function scenarioOf(name: string): ScenarioParts | undefined {
  return Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
}
