import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkHere, errorsOf } from '../support/checker.ts';
import { inFolder, patched, retold, smallTalk, withoutFolders, zipOf } from '../support/zips.ts';

describe('a sound scenario is kept', () => {
  const files = smallTalk();
  const { 'locales/nl.json': nl = '', 'locales/en.json': en = '', ...rest } = files;
  const asLibrary = {
    ...inFolder('site/stories/small-talk', rest),
    'site/locales/nl/stories/small-talk.json': nl,
    'site/locales/en/stories/small-talk.json': en,
  };

  test.each([
    ['with its files at the top', files],
    ['in a folder', inFolder('my-scenario', files)],
    ['in folders in folders, called otherwise', inFolder('Oefeningen 2026/week 3', files)],
    ['as the library has it', asLibrary],
    ['with the line ends of Windows', retold((text) => text.replaceAll('\n', '\r\n'))],
    ['with the mark that Windows puts before UTF-8', retold((text) => `\uFEFF${text}`)],
    [
      'beside what computers put in and what it does not need',
      {
        ...files,
        '.DS_Store': 'x',
        '__MACOSX/._story.ink': 'x',
        'notes.docx': 'x',
        'other/story.txt': 'x',
        'inner.zip': zipOf({ 'story.ink': '-> END' }),
      },
    ],
    ['without plans', withoutFolders(files, 'plans/')],
  ])('%s', (_, given) => {
    const report = checkHere(zipOf(given));
    expect(errorsOf(report)).toEqual([]);
    expect(report.checked?.entry).toMatchObject({
      id: expect.stringMatching(/^own-[0-9a-f]{16}-small-talk$/),
      title: { nl: 'Een praatje', en: 'A chat' },
      languages: ['nl', 'en'],
    });
    expect(report.checked?.bundle.edition.manifest.id).toBe(report.checked?.entry.id);
  });

  test('under an id that depends on whose it is, so nobody takes over what is not theirs', () => {
    const zip = zipOf(files);
    const [a, b, again] = ['anna', 'bert', 'anna'].map((owner) => checkHere(zip, owner).checked?.entry);
    expect(a?.id).toBe(again?.id);
    expect(a?.edition).toBe(again?.edition);
    expect(a?.id).not.toBe(b?.id);
    expect(a?.edition).not.toBe(b?.edition);
  });

  test('with what takes no paths to know: its texts may change while its edition stays', () => {
    const other = { ...files, 'locales/en.json': en.replace('A chat', 'A talk') };
    const [before, after] = [checkHere(zipOf(files)), checkHere(zipOf(other))];
    expect(after.checked?.entry.edition).toBe(before.checked?.entry.edition);
    expect(after.checked?.bundle.texts.en?.title).toBe('A talk');
  });
});

describe('what is wrong is told at its place, and nothing is kept', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    [
      'a choice without an id',
      zipOf(retold((text) => text.replace(' #id:ask ', ' '))),
      ['story.ink id-missing'],
    ],
    [
      'a story that does not compile',
      zipOf(retold((text) => `${text}\n-> nowhere`)),
      ['story.ink ink-error'],
    ],
    [
      'a manifest that is not JSON',
      zipOf({ ...smallTalk(), 'scenario.json': '{' }),
      ['scenario.json json-broken'],
    ],
    ['no manifest', zipOf(withoutFolders(smallTalk(), 'scenario.json')), ['scenario.json file-missing']],
    ['no Dutch', zipOf(withoutFolders(smallTalk(), 'locales/nl')), ['locales/nl.json file-missing']],
    [
      'a plan that fails',
      zipOf({ ...smallTalk(), 'plans/x.plan': 'play: ask\nending: told' }),
      ['plans/x.plan plan-failed'],
    ],
    ['an empty zip', zipOf({}), ['no-story']],
    ['a zip in a zip', zipOf({ 'scenario.zip': zipOf(smallTalk()) }), ['no-story']],
    ['a zip without a story', zipOf({ 'readme.md': 'hello' }), ['no-story']],
    [
      'two scenarios',
      zipOf({ ...inFolder('a', smallTalk()), ...inFolder('b', smallTalk()) }),
      ['a/story.ink two-stories', 'b/story.ink two-stories'],
    ],
    ['nothing', new Uint8Array(), ['not-a-zip']],
    ['text that says it is a zip', strToU8('PK\u0003\u0004 and no more'), ['not-a-zip']],
    ['half a zip', zipOf(smallTalk()).subarray(0, 900), ['not-a-zip']],
    ['a zip with a broken file', patched(zipOf(smallTalk()), 80, 40), ['not-a-zip']],
    [
      'a story in Latin-1',
      zipOf({ ...smallTalk(), 'story.ink': new Uint8Array([0x63, 0xe9, 0x0a]) }),
      ['story.ink not-text'],
    ],
    [
      'a story in UTF-16',
      zipOf({ ...smallTalk(), 'story.ink': new Uint8Array([0xff, 0xfe, 0x41, 0]) }),
      ['story.ink not-text'],
    ],
    [
      'a story with the sign number 0',
      zipOf(retold((text) => text.replace('Weer', 'W\0eer'))),
      ['story.ink not-text'],
    ],
  ])('%s', (_, zip, expected) => {
    const report = checkHere(zip);
    expect(report.checked).toBeNull();
    expect(errorsOf(report)).toEqual(expect.arrayContaining([...expected]));
  });

  test('with the line, in the file as its writer has it', () => {
    const { findings } = checkHere(
      zipOf(
        inFolder(
          'talk',
          retold((text) => text.replace(' #id:form ', ' ')),
        ),
      ),
    );
    expect(findings).toContainEqual({
      ...{ file: 'story.ink', line: 14, rule: 'id-missing', severity: 'error', explained: null },
      message: expect.stringContaining('has no #id: yet'),
      values: { on: 'choice', scenario: 'small-talk' },
    });
  });

  test('and never more of it than a page can hold', () => {
    const lines = Array.from({ length: 2_000 }, (_, at) => `Regel ${at}.`).join('\n');
    const { findings } = checkHere(zipOf(retold((text) => `${text}\n${lines}`)));
    expect(findings).toHaveLength(300);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
  });
});
