import type { Attempt } from '../../core/attempt.ts';
import { makeAttempt } from '../../core/notation.ts';
import type { Language } from '../../core/texts.ts';
import { type Note, playingOf } from '../../game/saves/notes.ts';
import { type ByRole, byRole } from '../../profession/roles.ts';
import { type FindSource, tell } from '../../scenarios/source.ts';
import { chanceIn } from '../chance.ts';
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
  find: FindSource,
): Promise<readonly Entry[]> {
  const editions = new Map(candidates.map(({ attempt }) => [nameOf(attempt), attempt]));
  const known = new Map(
    await Promise.all(
      [...editions].map(async ([name, { scenario, edition }]) => {
        const source = await find(scenario, edition);
        if (!source.ok) return [name, null] as const;
        const [told, chance] = await Promise.all([tell(source.value, language), chanceIn(source.value)]);
        return [name, { told, chance: chance ?? UNKNOWN }] as const;
      }),
    ),
  );
  return candidates
    .flatMap((candidate) => entryOf(candidate, known.get(nameOf(candidate.attempt)) ?? null, notes) ?? [])
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

const UNKNOWN: Entry['chance'] = byRole(() => null);

function nameOf({ scenario, edition }: Attempt): string {
  return `${scenario}@${edition}`;
}
