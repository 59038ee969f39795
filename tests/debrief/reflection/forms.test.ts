import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/texts.ts';
import { FORMS, type Step } from '../../../src/debrief/reflection/forms.ts';
import { interfaceIn } from '../../../src/i18n/interface.ts';

const stepsOf = (name: string) =>
  FORMS.find((form) => form.name === name)?.steps.map((step) => step.name) ?? [];

describe('the reflections on offer', () => {
  test('STARR has its five steps in order, and transfer', () => {
    expect(stepsOf('starr')).toEqual(['situation', 'task', 'action', 'result', 'reflection', 'transfer']);
  });

  test('Korthagen’s spiral has its five steps, the second about both people', () => {
    expect(stepsOf('korthagen')).toEqual(['acting', 'me', 'other', 'essence', 'alternatives', 'trying']);
  });

  test('the dilemma log asks about worlds, whom was served, who paid, who was not heard, a norm, and whom to ask', () => {
    expect(stepsOf('dilemma-log')).toEqual(['collided', 'served', 'paid', 'unheard', 'norm', 'question']);
  });

  test('no two are kept under one name, nor two steps of one', () => {
    const names = FORMS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(new Set(stepsOf(name)).size).toBe(stepsOf(name).length);
  });

  test.each(LANGUAGES)('are all said in %s', async (language) => {
    const t = await interfaceIn(language, ['reflection']);
    for (const form of FORMS) {
      const steps: readonly Step[] = form.steps;
      const keys = [
        form.title,
        form.intro,
        ...steps.flatMap(({ title, ask }) => (ask ? [title, ask] : [title])),
      ];
      for (const key of keys) expect(t(key)).not.toBe(key);
    }
  });

  test('name sources that can be opened, with the day on which they were read', () => {
    for (const { url, checked } of FORMS.flatMap(({ sources }) => [...sources])) {
      expect(new URL(url).protocol).toBe('https:');
      expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
