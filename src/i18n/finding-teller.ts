import type { FindingTexts } from './findings.ts';

/** Of a sentence. `quoted` is what another program said, in its own English. */
export interface SentencePiece {
  readonly text: string;
  readonly quoted: boolean;
}

export type FindingValues = Readonly<Record<string, string | number>>;

/** Null where this language has no sentence for it, or a value that the sentence names did not come along. */
export type TellFinding = (code: string, values: FindingValues) => readonly SentencePiece[] | null;

/** Values in which ink or the reader of JSON may speak. */
const OF_OTHERS: readonly string[] = ['message', 'reason'];

/** What is told comes from strangers: it is never more than text, and names nothing but what is in `texts`. */
export function makeTeller({ sentences, phrases }: FindingTexts): TellFinding {
  return (code, values) => {
    const sentence = own(sentences, code);
    return sentence === null ? null : fill(sentence, values);
  };

  function fill(text: string, values: FindingValues): readonly SentencePiece[] | null {
    const pieces = text.split(HOLE).map((piece, at) => {
      if (at % 2 === 0) return [plain(piece)];
      const value = own(values, piece);
      return value === null ? null : tell(piece, String(value));
    });
    return pieces.every((piece) => piece !== null) ? pieces.flat() : null;
  }

  /** Several phrases are put behind each other with commas; names of the writer may have commas too. */
  function tell(name: string, value: string): readonly SentencePiece[] {
    const several = value.split(', ').map((one) => phrase(name, one));
    if (several.every((one) => one !== null)) {
      return several.flatMap((one, at) => (at === 0 ? one : [plain(', '), ...one]));
    }
    return phrase(name, value) ?? [{ text: value, quoted: OF_OTHERS.includes(name) }];
  }

  function phrase(name: string, value: string): readonly SentencePiece[] | null {
    for (const [english, words] of Object.entries(own(phrases, name) ?? {})) {
      const values = valuesIn(english, value);
      if (values !== null) return fill(words, values);
    }
    return null;
  }
}

const HOLE = /\{(\w+)\}/;

const plain = (text: string): SentencePiece => ({ text, quoted: false });

/** Never what every object has, such as `constructor`. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}

/** What stands at the holes of a pattern; null where the text is not of that pattern. */
function valuesIn(pattern: string, text: string): FindingValues | null {
  const [start = '', ...rest] = pattern.split(HOLE);
  if (!text.startsWith(start)) return null;
  const values: Record<string, string> = {};
  let at = start.length;
  for (let hole = 0; hole < rest.length; hole += 2) {
    const [name = '', behind = ''] = rest.slice(hole);
    const end = hole + 2 === rest.length ? text.length - behind.length : text.indexOf(behind, at);
    if (end < at || !text.endsWith(behind, end + behind.length)) return null;
    values[name] = text.slice(at, end);
    at = end + behind.length;
  }
  return at === text.length ? values : null;
}
