import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../../src/authoring/files.ts';
import { type FindingCode, KINDS } from '../../src/authoring/findings.ts';
import { type BuiltScenario, buildScenario } from '../../src/authoring/scenario.ts';
import { replay } from '../../src/core/replay.ts';
import { findingTellerIn } from '../../src/i18n/findings.ts';
import { EXAMPLES, IN_TIME, LATER, spoken } from './examples.ts';

const tell = await findingTellerIn('nl');
const built = new Map<ScenarioFiles, BuiltScenario>();

/** A proof takes its time, so it is asked for once. */
function build(files: ScenarioFiles): BuiltScenario {
  const made = built.get(files) ?? buildScenario(files, LATER);
  built.set(files, made);
  return made;
}

function lineOf(files: ScenarioFiles, path: string, line: number) {
  const { story, manifest, languages, plans, warnings } = files;
  const all = [story, manifest, ...Object.values(languages), ...plans, warnings];
  const file = all.find((one) => one.path === path);
  return file?.text?.split('\n')[line - 1];
}

describe('what can be wrong with a scenario', () => {
  it.each(Object.entries(EXAMPLES))('%s is found where its writer can mend it', (code, [files, piece]) => {
    const { findings, edition } = build(files);
    const found = findings.filter((one) => one.code === code);
    const lines = found.map(({ file, line }) => (line === null ? null : lineOf(files, file, line)));
    expect(lines).toContainEqual(piece === null ? null : expect.stringContaining(piece));
    const promised = [...KINDS[code as FindingCode].sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { values, witness = [] } of found) {
      expect(Object.keys(values)).toEqual(expect.arrayContaining(promised));
      const played =
        edition === null || code === 'story-breaks' ? null : replay(edition, { seed: 0, moves: witness });
      expect(played?.problem ?? null).toBeNull();
    }
  });

  it.each(Object.entries(EXAMPLES))(
    '%s is Dutch to its last word, but for what is quoted',
    (code, [files]) => {
      for (const { values } of build(files).findings.filter((one) => one.code === code)) {
        const pieces = tell(code, values) ?? [{ text: 'not said in Dutch', quoted: false }];
        const own = pieces.filter(({ quoted }) => !quoted).map(({ text }) => text);
        expect(own.join('')).not.toMatch(/\b(the|and|not|are|with|only|one|expected|choose)\b/i);
      }
    },
  );

  it('has an example for everything', () => {
    expect([...Object.keys(EXAMPLES), 'self-check-failed'].sort()).toEqual(Object.keys(KINDS).sort());
  });

  it('is explained to writers, every piece of it', () => {
    const guide = readFileSync('stories/README.md', 'utf8').split('\n## Rules\n')[1] ?? '';
    expect(Object.keys(KINDS).filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
  });

  it('is nothing where nothing is wrong', () => {
    const { findings, edition } = buildScenario(spoken('Hoe gaat het met u?'), IN_TIME);
    expect(findings.map(({ code }) => code)).toEqual(['translation-unmarked']);
    expect(edition?.manifest.id).toBe('small-talk');
  });
});
