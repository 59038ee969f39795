import { scenarios } from 'virtual:laveren/scenarios';
import { makeAttempt } from '../../core/notation.ts';
import type { Language } from '../../core/texts.ts';
import { type Note, playingOf } from '../../game/saves/notes.ts';
import { type Reading, readAttempt } from '../reading.ts';
import type { Told } from '../told.ts';
import type { Candidate } from './candidates.ts';

/** One attempt of a report, replayed, with all that is said about it. */
export interface Entry {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly told: Told;
  readonly notes: readonly Note[];
}

/** Fetches and replays what was chosen, the first played first. What cannot be read is left out. */
export async function readEntries(
  candidates: readonly Candidate[],
  language: Language,
  notes: readonly Note[],
): Promise<readonly Entry[]> {
  const names = [...new Set(candidates.map(({ attempt }) => attempt.scenario))];
  const told = new Map(
    await Promise.all(names.map(async (name) => [name, await tell(name, language)] as const)),
  );
  return candidates
    .flatMap((candidate) => entryOf(candidate, told.get(candidate.attempt.scenario) ?? null, notes) ?? [])
    .sort((a, b) => (a.candidate.started ?? 0) - (b.candidate.started ?? 0));
}

function entryOf(candidate: Candidate, told: Told | null, notes: readonly Note[]): Entry | null {
  const { attempt } = candidate;
  const reading = told === null ? 'failed' : readAttempt(told.edition, makeAttempt(attempt));
  if (told === null || typeof reading === 'string') return null;
  const playing = playingOf(attempt);
  return { candidate, reading, told, notes: notes.filter((note) => note.playing === playing) };
}

/** Null for a scenario that is not here, or not in this language nor in Dutch. */
async function tell(name: string, language: Language): Promise<Told | null> {
  const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (scenario === undefined) return null;
  const edition = await scenario.edition();
  const read = edition.manifest.languages.includes(language) ? language : 'nl';
  const [texts, debrief] = await Promise.all([scenario.texts(read), scenario.debrief(read)]);
  return { edition, texts, debrief };
}
