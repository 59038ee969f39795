import type { AskProblem } from '../../client/ask.ts';
import type { Result } from '../../core/result.ts';
import { type Handed, neverHanded } from '../../game/saves/handed.ts';
import type { HandInAnswer } from '../../wire/answers.ts';
import type { Letter } from './due.ts';

/** What the server says to a letter; a note is answered with nothing. */
export type LetterAnswer = Result<HandInAnswer | undefined, AskProblem>;

/**
 * What a letter came to. `again`: nobody could take it, so it is sent later. `sign-in`: the class does not know
 * this device. `parted`: another device went another way under that name. `refused`: sending it again as it is
 * would change nothing.
 */
export type Fate = 'done' | 'again' | 'sign-in' | 'parted' | 'refused';

export function fateOf(answer: LetterAnswer): Fate {
  if (answer.ok) return 'done';
  switch (answer.error.code) {
    case 'offline':
    case 'no-server':
    case 'database-away':
    case 'disk-full':
    case 'changed-meanwhile':
    case 'failed':
    case 'too-many-tries':
      return 'again';
    case 'not-signed-in':
      return 'sign-in';
    case 'parted':
      return 'parted';
    default:
      return 'refused';
  }
}

/** An attempt under a new name, of which the server has nothing yet. */
export function partedAs({ id }: Handed, newName: string): Handed {
  return { ...neverHanded(id), as: newName };
}

/**
 * What is known of an attempt after an answer. An answer to what was sent under another name is about another
 * attempt by now. An attempt that parted is handed in under `newName` from here on, whole, as any other.
 */
export function afterAnswer(known: Handed, letter: Letter, answer: LetterAnswer, newName: string): Handed {
  if (known.as !== letter.as) return known;
  const fate = fateOf(answer);
  if (fate === 'parted') return partedAs(known, newName);
  if (!answer.ok) {
    const about = fate === 'refused' && letter.kind === 'attempt';
    return about ? { ...known, refused: answer.error.code } : known;
  }
  if (letter.kind === 'note') {
    return { ...known, notes: { ...known.notes, [letter.body.about]: letter.changed } };
  }
  const received = answer.value?.received ?? known.received;
  return { ...known, notation: letter.body.notation, received, refused: null };
}
