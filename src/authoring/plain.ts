/**
 * What makes Dutch hard to follow for many people, after the government's guideline for plain language
 * ("richtlijn B1"). The numbers are a rule of thumb: nobody can measure B1, so these are warnings.
 */
export const MOST_WORDS = 15;
const LONGEST_WORD = 15;

/** Words of the office, and what to say to somebody who does not work there. */
const OFFICE: ReadonlyMap<string, string> = new Map([
  ['belanghebbende', 'u, inwoner'],
  ['inlichtingenplicht', 'u moet veranderingen doorgeven'],
  ['verwijtbaar', 'uw schuld'],
  ['hersteltermijn', 'extra tijd om het in te leveren'],
  ['opschorten', 'tijdelijk stoppen'],
  ['opgeschort', 'tijdelijk gestopt'],
  ['terugvorderen', 'terugbetalen'],
  ['teruggevorderd', 'terugbetaald'],
  ['middelen', 'geld en spullen van waarde'],
  ['ontheffing', 'tijdelijk niet hoeven'],
  ['beschikking', 'brief met ons besluit'],
]);

export interface HardWord {
  readonly word: string;
  readonly instead: string;
}

export function jargonIn(text: string): readonly HardWord[] {
  return wordsOf(text).flatMap((word) => {
    const instead = OFFICE.get(word.toLowerCase());
    return instead === undefined ? [] : [{ word, instead }];
  });
}

/** Names are no long words: they cannot be said in a shorter way. */
export function longWordsIn(text: string): readonly string[] {
  return wordsOf(text).filter(
    (word) => word.length > LONGEST_WORD && word === word.toLowerCase() && !OFFICE.has(word),
  );
}

/** Sentences of more words than are easy to follow. */
export function longSentencesIn(text: string): readonly { readonly text: string; readonly words: number }[] {
  return sentencesOf(text)
    .map((sentence) => ({ text: sentence, words: wordsOf(sentence).length }))
    .filter(({ words }) => words > MOST_WORDS);
}

/** `wordt … bekeken`: the words by which a sentence hides who does something. */
export function passivesIn(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence).map((word) => word.toLowerCase());
    const auxiliary = words.find((word) => /^(word|wordt|worden|werd|werden)$/.test(word));
    const participle = words.find((word) => PARTICIPLE.test(word) && !NO_PARTICIPLES.has(word));
    return auxiliary === undefined || participle === undefined ? [] : [`${auxiliary} … ${participle}`];
  });
}

const PARTICIPLE = /^(?:[a-z]{2,6})?ge[a-z]{2,}(?:d|t|en)$|^(?:be|ver|ont|her)[a-z]{3,}(?:d|t|en)$/;

/** Words that only look like one. */
const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  'geld gebied geduld geluid gewicht gezicht gedicht gezond gemeenten gesprekken gegevens geen bericht besluit bezoeken beleid bedrijven begeleiden verstand vertrouwen verslagen verder herinneren betalen vertellen vergeten'.split(
    ' ',
  ),
);

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…:])\s+/).filter((sentence) => sentence.trim() !== '');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
