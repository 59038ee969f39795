import { SOURCE_LANGUAGE } from '../../core/texts.ts';
import { PLAYER } from '../../core/vocabulary.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { idsOf } from '../ids.ts';
import { lineOfPath } from '../jsonLines.ts';
import type { SourceLine } from '../source.ts';

/**
 * Everything that story and manifest name has its words in Dutch, every option its why. That the other
 * languages say all that the Dutch says is what the translation rule looks at.
 */
export function findMissingTexts({ source, manifest, texts, files }: Draft): readonly Finding[] {
  const dutch = texts.get(SOURCE_LANGUAGE);
  if (dutch === undefined || manifest === null) return [];
  const needed: Record<'cast' | 'places' | 'decisions' | 'why' | 'endings', ReadonlySet<string>> = {
    cast: new Set(Object.keys(manifest.cast).filter((who) => who !== PLAYER)),
    places: new Set(manifest.places),
    decisions: new Set([...valuesOf(source, 'decision'), ...valuesOf(source, 'dilemma')]),
    why: new Set(source.filter(({ kind }) => kind === 'choice').flatMap(idsOf)),
    endings: new Set(valuesOf(source, 'ending')),
  };
  const { path, text } = files.languages[SOURCE_LANGUAGE];
  return (Object.keys(needed) as (keyof typeof needed)[]).flatMap((part) => {
    const there = Object.keys(dutch[part]);
    const missing = [...needed[part]].filter((name) => !there.includes(name));
    const unused = there.filter((name) => !needed[part].has(name));
    return [
      ...missing.map((name) => one('text-missing', part, name, lineOfPath(text ?? '', [part]))),
      ...unused.map((name) => one('text-unused', part, name, lineOfPath(text ?? '', [part, name]))),
    ];
  });

  function one(code: 'text-missing' | 'text-unused', part: string, name: string, line: number): Finding {
    return finding(code, path, line, { path: `${part}.${name}`, language: SOURCE_LANGUAGE });
  }
}

function valuesOf(source: readonly SourceLine[], key: string): readonly string[] {
  return source.flatMap(({ tags }) => tags.filter((tag) => tag.key === key).map(({ value }) => value));
}
