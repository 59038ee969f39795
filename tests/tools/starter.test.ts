import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ScenarioFiles, TextFile } from '../../src/authoring/files.ts';
import { makeReportLine } from '../../src/authoring/findings.ts';
import { buildScenario, TIMELESS } from '../../src/authoring/scenario.ts';
import { BOUNDS } from '../../src/core/explore/explore.ts';

const ROOT = 'assets/starter';

function read(path: string): TextFile {
  return { path, text: readFileSync(`${ROOT}/${path}`, 'utf8') };
}

test('the scenario to start from has nothing wrong with it on any path', () => {
  const files: ScenarioFiles = {
    id: 'too-late',
    story: read('story.ink'),
    manifest: read('scenario.json'),
    languages: { nl: read('locales/nl.json'), en: { path: 'locales/en.json', text: null } },
    plans: readdirSync(`${ROOT}/plans`).map((name) => read(`plans/${name}`)),
    warnings: { path: 'warnings.md', text: null },
  };
  const { findings } = buildScenario(files, { ...TIMELESS, now: () => 0, bounds: BOUNDS });
  expect(findings.map(makeReportLine)).toEqual([]);
});
