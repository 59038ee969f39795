import { library } from 'virtual:laveren/library';
import { scenarios } from 'virtual:laveren/scenarios';
import { describe, expect, it } from 'vitest';
import { isOpenWarning, makeReportLine } from '../src/authoring/findings.ts';
import { idsOf, wantsId } from '../src/authoring/ids.ts';
import { parsePlan, runPlan } from '../src/authoring/plan.ts';
import { buildScenario } from '../src/authoring/scenario.ts';
import { readSource } from '../src/authoring/source.ts';
import { SOURCE_LANGUAGE } from '../src/core/texts.ts';
import { readScenarioFiles, scenarioIds } from '../src/tools/story/files.ts';

describe.each(scenarioIds('.'))('the scenario %s', (id) => {
  const files = readScenarioFiles('.', id);
  const { findings, edition, texts } = buildScenario(files);
  const storyIds = readSource(files.story.text ?? '')
    .filter(wantsId)
    .flatMap(idsOf)
    .sort();

  it('has nothing wrong with it', () => {
    const errors = findings.filter(({ severity, code }) => severity === 'error' && code !== 'plan-failed');
    expect(errors.map(makeReportLine)).toEqual([]);
  });

  it('has no warning but those whose reason stands beside the story', () => {
    expect(findings.filter(isOpenWarning).map(makeReportLine)).toEqual([]);
  });

  it('can be read in Dutch and in English', () => {
    expect(edition?.manifest.languages).toEqual(expect.arrayContaining(['nl', 'en']));
    expect([...texts.keys()]).toEqual(expect.arrayContaining(['nl', 'en']));
  });

  it('is what the game gets', async () => {
    expect(library.map((entry) => entry.id)).toContain(id);
    expect((await scenarios[id]?.edition())?.hash).toBe(edition?.hash);
    expect((await scenarios[id]?.texts('en'))?.title).toBe(texts.get('en')?.title);
    expect((await scenarios[id]?.debrief('nl'))?.why).toEqual(texts.get('nl')?.why);
  });

  it.each([...texts].filter(([language]) => language !== SOURCE_LANGUAGE))(
    'says the same lines in language %s as in Dutch',
    (_language, { lines }) => {
      expect(Object.keys(lines).sort()).toEqual(storyIds);
    },
  );

  it('has plans', () => {
    expect(files.plans.length).toBeGreaterThan(0);
  });

  it.each(files.plans.map(({ path, text }) => [path.split('/').at(-1), titleOf(text), text ?? ''] as const))(
    'plan %s: %s',
    (_name, _title, text) => {
      const plan = parsePlan(text);
      expect(plan).toMatchObject({ ok: true });
      if (plan.ok && edition !== null) expect(runPlan(edition, plan.value)).toBeNull();
    },
  );
});

function titleOf(text: string | null): string {
  const plan = parsePlan(text ?? '');
  return plan.ok ? plan.value.title : 'cannot be read';
}
