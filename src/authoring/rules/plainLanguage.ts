import type { Line } from '../../core/moment.ts';
import type { Draft } from '../draft.ts';
import { type Finding, type FindingCode, finding } from '../findings.ts';
import { heardBy } from '../hearing.ts';
import { jargonIn, longSentencesIn, longWordsIn, MOST_WORDS, passivesIn } from '../plain.ts';
import { lineOfWords } from './whereabouts.ts';

/** Somebody of the cast who "hears": "plain" is spoken to in plain Dutch, whoever speaks. */
export function findHardWords(draft: Draft): readonly Finding[] {
  const { manifest, proof } = draft;
  if (manifest === null || proof === null) return [];
  const plain = Object.entries(manifest.cast).filter(([, { hears }]) => hears === 'plain');
  return plain.flatMap(([who]) => heardBy(proof.graph, who).flatMap((line) => hardIn(line, who, draft)));
}

function hardIn({ id, text }: Line, who: string, { source, files }: Draft): readonly Finding[] {
  const line = lineOfWords(source, id, text);
  const one = (code: FindingCode, values: Finding['values']) =>
    finding(code, files.story.path, line, { who, ...values });
  return [
    ...longSentencesIn(text).map((sentence) => one('sentence-long', { ...sentence, most: MOST_WORDS })),
    ...longWordsIn(text).map((word) => one('word-long', { word })),
    ...passivesIn(text).map((words) => one('passive', { words })),
    ...jargonIn(text).map(({ word, instead }) => one('jargon', { word, instead })),
  ];
}
