import { type Proof, prove } from '../core/analysis/proof.ts';
import type { Bounds } from '../core/explore/explore.ts';
import { compileInk } from './compile.ts';
import type { Draft } from './draft.ts';
import type { TextFile } from './files.ts';
import type { Finding } from './findings.ts';
import { STRUCTURE } from './rules/list.ts';
import { readSource } from './source.ts';
import { wholeWalk } from './wholeWalk.ts';

/** Ink that was not written for us: only its structure can be looked at. */
export interface BareStory {
  readonly proof: Proof | null;
  readonly findings: readonly Finding[];
}

export function checkBareStory(story: TextFile, now: () => number, bounds: Bounds): BareStory {
  const text = story.text ?? '';
  const compiled = compileInk(text, story.path);
  if (compiled.story === null) return { proof: null, findings: compiled.findings };
  const proof = prove(compiled.story, now, bounds);
  const nothing: TextFile = { path: story.path, text: null };
  const draft: Draft = {
    files: {
      id: story.path,
      story,
      manifest: nothing,
      languages: { nl: nothing, en: nothing },
      plans: [],
      warnings: nothing,
    },
    source: readSource(text),
    manifest: null,
    edition: null,
    texts: new Map(),
    walk: wholeWalk(proof.graph),
    proof,
    today: null,
    released: null,
  };
  return { proof, findings: [...compiled.findings, ...STRUCTURE.flatMap((rule) => rule(draft))] };
}
