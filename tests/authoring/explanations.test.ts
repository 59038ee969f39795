import { describe, expect, it } from 'vitest';
import { parseExplanations } from '../../src/authoring/explanations.ts';
import { isOpenWarning, sentenceOf } from '../../src/authoring/findings.ts';
import { buildScenario, sketchScenario } from '../../src/authoring/scenario.ts';
import { withStory, withWarnings } from './small-talk.ts';

/** What one option is worth depends here on what was offered beside it. */
const UNEVEN = withStory('#id:go-on #investigating:2a', '#id:go-on #investigating:3a');

const WARNING =
  'scored-unevenly At "silence" what is on offer changes what an option is worth for investigating: wait.';

const answersOf = (explanations: string) =>
  buildScenario(withWarnings(UNEVEN, explanations))
    .findings.filter(({ code }) => code === 'scored-unevenly' || code.startsWith('explanation-'))
    .map((one) => `${one.code}: ${one.explained ?? 'open'}`);

describe('an explanation beside the story', () => {
  it('stands at the warning it quotes, which is no longer open', () => {
    const { findings } = buildScenario(
      withWarnings(UNEVEN, `# Known\n\n## ${WARNING}\n\nMeant so:\nask twice.\n`),
    );
    const found = findings.filter(({ code }) => code === 'scored-unevenly');
    expect(found.map((one) => `${one.code} ${sentenceOf(one)}`)).toEqual([WARNING]);
    expect(found.map(({ explained }) => explained)).toEqual(['Meant so: ask twice.']);
    expect(findings.filter(isOpenWarning).map(({ code }) => code)).toEqual(['translation-unmarked']);
  });

  it('says nothing about a warning that has become another one', () => {
    const other = WARNING.replace('wait.', 'wait, tell.');
    expect(answersOf(`## ${other}\n\nMeant so.`)).toEqual([
      'scored-unevenly: open',
      'explanation-unused: open',
    ]);
  });

  it('needs a reason', () => {
    expect(answersOf(`## ${WARNING}\n`)).toEqual(['scored-unevenly: open', 'explanation-empty: open']);
  });

  it('does not make an error go away', () => {
    const files = withWarnings(
      withStory('#show:aysel #mood:tired', '#show:ayse'),
      '## cast-unknown "ayse" is not in the cast of the manifest.\n\nShe is new.',
    );
    const found = buildScenario(files).findings.filter(({ code }) => code === 'cast-unknown');
    expect(found.map(({ severity, explained }) => [severity, explained])).toEqual([['error', undefined]]);
  });

  it('is not called unused by a first sight, which proves nothing', () => {
    const { findings } = sketchScenario(withWarnings(UNEVEN, `## ${WARNING}\n\nMeant so.`));
    expect(findings.map(({ code }) => code)).not.toContain('explanation-unused');
  });

  it('may stand under an introduction and takes as many lines as it needs', () => {
    expect(parseExplanations('# Title\n\nWords.\n\n## passive A.\n\nOne.\n\nTwo.\n\n## jargon B.\n')).toEqual(
      [
        { line: 5, warning: 'passive A.', reason: 'One. Two.' },
        { line: 11, warning: 'jargon B.', reason: '' },
      ],
    );
  });
});
