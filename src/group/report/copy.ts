import type { OwnView, SharedView } from '../../classroom/session/visible.ts';
import type { Language } from '../../core/texts.ts';
import { FROM_GROUP, type Note, playingOf } from '../../game/saves/notes.ts';
import type { Save } from '../../game/saves/save.ts';

/** What somebody takes along from a group: its course as an attempt, and beside it what they wrote and it agreed on. */
export interface OwnCopy {
  readonly save: Save;
  readonly note: Note;
}

/**
 * Named after the session, so that taken twice it is there once. Null where there is no whole course to take along.
 * `at` in milliseconds since 1970.
 */
export function copyOf(
  session: string,
  { setup, moves, ended, agreements }: Pick<SharedView, 'setup' | 'moves' | 'ended' | 'agreements'>,
  { words }: Pick<OwnView, 'words'>,
  { language, at }: { readonly language: Language; readonly at: number },
): OwnCopy | null {
  const { shape, story } = setup;
  if (shape !== 'together' || story === null || !ended) return null;
  const { scenario, edition, seed } = story;
  const attempt = { scenario, edition, seed, moves };
  const times = { started: at, changed: at, finished: at };
  const fields = { words, agreements: agreements.map(({ text }) => text).join('\n') };
  return {
    save: { id: `group-${session}`, attempt, language, ...times, group: { session } },
    note: { playing: playingOf(attempt), about: FROM_GROUP, fields, changed: at },
  };
}
