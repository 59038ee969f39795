import { describe, expect, test } from 'vitest';
import { checkHere, errorsOf } from '../support/checker.ts';
import { opening, retold, smallTalk, zipOf } from '../support/zips.ts';

describe('a story that does what no story should', () => {
  const endless = '=== function again(x)\n~ return again(x + 1)';
  test.each<[string, Record<string, string>, string]>([
    ['doubles a text for ever', opening('VAR s = "abcdefgh"\n- (top)\n~ s = s + s\n-> top'), 'story-breaks'],
    ['goes round for ever', opening('- (top)\n-> top'), 'story-breaks'],
    ['says something for ever', opening('- (top)\nHallo. #id:x-0001\n-> top'), 'story-breaks'],
    [
      'calls itself for ever',
      retold((text) => `${text.replace('-> meeting', '~ again(1)\n-> meeting')}\n${endless}`),
      'story-breaks',
    ],
    ['takes in another file', opening('INCLUDE ../../../../etc/passwd'), 'outside-subset'],
    ['takes in itself', opening('INCLUDE story.ink'), 'outside-subset'],
    [
      'asks for something of the page',
      opening('EXTERNAL fetch(x)\n~ fetch("http://evil.test")'),
      'outside-subset',
    ],
    ['is deep in braces', opening(`${'{ true: '.repeat(3_000)}x${'}'.repeat(3_000)}`), 'ink'],
    ['is deep in brackets', opening(`~ temp x = ${'('.repeat(5_000)}1${')'.repeat(5_000)}`), 'ink'],
    ['is one very long line', opening('a'.repeat(200_000)), 'line-too-long'],
    ['counts for ever, so that no end of its states is seen', retold(counting), 'not-proven'],
  ])('%s', (_, files, rule) => {
    const report = checkHere(zipOf(files));
    expect(report.checked).toBeNull();
    expect(
      report.findings.filter(({ severity }) => severity === 'error').map((one) => one.rule),
    ).toContainEqual(expect.stringMatching(new RegExp(`^${rule}`)));
    expect(JSON.stringify(report)).not.toContain('root:');
  });

  function counting(text: string): string {
    return text.replace(
      '* (waited) [Wacht nog even.',
      '+ [Tel. #id:count #investigating:0a]\n    ~ visits = visits + 1\n    -> answer\n* { visits > 100000 } [Wacht nog even.',
    );
  }
});

describe('names that JavaScript knows itself', () => {
  test.each<[string, Record<string, string>]>([
    [
      'a manifest',
      raw('scenario.json', '"id": "small-talk",', '"id": "small-talk", "__proto__": { "admin": true },'),
    ],
    ['a cast', raw('scenario.json', '"you": {', '"__proto__": { "admin": true }, "you": {')],
    ['texts', raw('locales/nl.json', '"title"', '"__proto__": { "admin": true }, "title"')],
    ['a knot', retold((text) => `${text}\n=== __proto__ ===\nHallo. #id:x-1\n-> END`)],
  ])('in %s change nothing outside it', (_, files) => {
    checkHere(zipOf(files));
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  test('an option called constructor is an option', () => {
    const files = Object.fromEntries(
      Object.entries(smallTalk()).map(([name, text]) => [
        name,
        text
          .replaceAll(/#id:wait\b/g, '#id:constructor')
          .replaceAll('"wait"', '"constructor"')
          .replaceAll(/\bwait\b(?=,|$)/gm, 'constructor'),
      ]),
    );
    const report = checkHere(zipOf(files));
    expect(errorsOf(report)).toEqual([]);
    expect(report.checked?.bundle.atlas.options.map(([id]) => id)).toContain('constructor');
  });

  function raw(name: string, from: string, to: string): Record<string, string> {
    const files = smallTalk();
    const text = files[name] ?? '';
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    return { ...files, [name]: text.replace(from, to) };
  }
});
