import { changed, type Outcome, refused, withEntry, withoutEntry } from './outcome.ts';
import type { SessionState } from './state.ts';

/** What fits on the sheet of a meeting. */
const MOST_AGREEMENTS = 50;

/** Written down, or written differently: an agreement keeps its id. */
export function agree(state: SessionState, id: string, text: string): Outcome {
  const words = text.trim();
  if (words === '') return refused('not-possible');
  const present = state.agreements.some((agreement) => agreement.id === id);
  if (!present && state.agreements.length >= MOST_AGREEMENTS) return refused('too-much');
  const agreements = present
    ? state.agreements.map((agreement) => (agreement.id === id ? { id, text: words } : agreement))
    : [...state.agreements, { id, text: words }];
  return changed({ ...state, agreements });
}

export function unagree(state: SessionState, id: string): Outcome {
  return changed({ ...state, agreements: state.agreements.filter((agreement) => agreement.id !== id) });
}

/** The newest words of somebody stand; none take theirs back. */
export function takeAlong(state: SessionState, by: string, text: string): Outcome {
  const words = text.trim();
  const all = words === '' ? withoutEntry(state.words, by) : withEntry(state.words, by, words);
  return changed({ ...state, words: all });
}
