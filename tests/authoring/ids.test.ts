import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/authoring/compile.ts';
import { ID, idsOf, stampIds, wantsId } from '../../src/authoring/ids.ts';
import { readSource } from '../../src/authoring/source.ts';
import { SMALL_TALK } from './small-talk.ts';

describe('stamping ids', () => {
  it.each([
    ['a line', 'Hallo.', /^Hallo\. #id:start-[a-z0-9]{4}$/],
    ['a line with tags', 'Hallo. #who:harm', /^Hallo\. #who:harm #id:start-[a-z0-9]{4}$/],
    ['a line with a comment', 'Hallo. // later', /^Hallo\. #id:start-[a-z0-9]{4} \/\/ later$/],
    ['a line with a variable', 'Er zijn {count} plannen.', /plannen\. #id:start-/],
    ['a gather', '- Hallo.', /^- Hallo\. #id:start-/],
    ['a gather with a label', '- (again) Hallo.', /^- \(again\) Hallo\. #id:start-/],
    ['a choice', '* [Vraag hoe het gaat.]', /^\* \[Vraag hoe het gaat\. #id:vraag-hoe-het-gaat\]$/],
    ['a sticky choice', '+ [Wacht.]', /^\+ \[Wacht\. #id:wacht\]$/],
    ['a nested choice', '  * * [Wacht.]', /^ {2}\* \* \[Wacht\. #id:wacht\]$/],
    [
      'a choice with label and condition',
      '* (l) {trust} [Wacht.] -> k',
      /^\* \(l\) \{trust\} \[Wacht\. #id:wacht\] -> k$/,
    ],
    ['a choice with accents', '* [Eén café, zó’n één.]', /#id:een-cafe-zon-een\]$/],
    ['a choice without letters', '* [?!]', /#id:choice\]$/],
  ])('gives %s its id', (_what, line, expected) => {
    expect(stampIds(line)).toMatch(expected);
  });

  it.each([
    '',
    '   ',
    '// comment',
    '/* a block */',
    'VAR trust = false',
    'CONST MOST = 3',
    'TODO: more',
    'INCLUDE other.ink',
    '~ trust = true',
    '=== tears ===',
    '= stitch',
    '-> tears',
    '- -> tears',
    '->-> ',
    '- (label)',
    '* -> tears',
    '* ->',
    '#who:harm',
    '{ trust:',
    '}',
    'Text that has one. #id:a-1',
    '* [Choice that has one. #id:a]',
    '* Choice outside brackets',
  ])('leaves "%s" as it is', (line) => {
    expect(stampIds(line)).toBe(line);
  });

  it('knows branches from gathers, however deep', () => {
    const ink = [
      '{ trust:',
      '- 1: Een.',
      '- 2:',
      '    Twee.',
      '    { calm: ',
      '        Rustig.',
      '    - else:',
      '        -> tears',
      '    }',
      '- else: Anders.',
      '}',
      '{',
      '- trust == 3:',
      '    Drie.',
      '}',
      '{ stopping:',
      '- Eerst.',
      '- Dan.',
      '}',
      '- Gather.',
    ].join('\n');
    const stamped = stampIds(ink).split('\n');
    const numbers = stamped.flatMap((line, at) => (line.includes('#id:') ? [at + 1] : []));
    expect(numbers).toEqual([2, 4, 6, 10, 14, 17, 18, 20]);
  });

  it('passes over comments that run over lines, and the addresses ink takes for comments', () => {
    expect(stampIds('/* Hallo.\nHallo.\n*/ Dag.').split('\n')[2]).toMatch(/Dag\. #id:/);
    expect(stampIds('/* Hallo.\nHallo.\n*/').includes('#id:')).toBe(false);
    expect(stampIds('Zie https://a.nl')).toMatch(/^Zie https: #id:start-\w{4} ?\/\/a\.nl$/);
  });

  it('names lines after their knot, and equal lines apart', () => {
    const ids = readSource(stampIds('=== the_tears ===\nHallo.\nHallo.\n')).flatMap(idsOf);
    expect(ids[0]).toMatch(/^the-tears-\w{4}$/);
    expect(new Set(ids).size).toBe(2);
    expect(stampIds('* [Wacht.]\n* [Wacht.]')).toContain('#id:wacht-2]');
  });

  it('keeps the line ends of other systems', () => {
    expect(stampIds('Hallo.\r\nDag.\r\n')).toMatch(/^Hallo\. #id:\S+\r\nDag\. #id:\S+\r\n$/);
  });

  const word = fc.constantFrom('Hallo', 'Dag,', 'een', 'plan.', '\\{', '\\#', 'é', '’s', '{count}');
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  const tag = fc.constantFrom('', ' #who:harm', ' #mood:calm #pose:paper');
  const line = fc.oneof(
    fc.tuple(words, tag).map(([text, tags]) => `${text}${tags}`),
    fc
      .tuple(fc.constantFrom('*', '+', '* *', '* (l)', '* {count > 1}'), words, tag)
      .map(([mark, text, tags]) => `${mark} [${text}${tags}]`),
    fc.constantFrom(
      '',
      '// comment',
      '~ count = 1',
      '-> tears',
      '- (l)',
      '=== other ===',
      '= part',
      '{ count:',
      '- else:',
      '}',
      '#who:a',
    ),
    words.map((text) => `${text} #id:own-1`),
    words.map((text) => `- ${text}`),
  );
  const ink = fc.array(line, { maxLength: 30 }).map((lines) => ['VAR count = 1', ...lines].join('\n'));

  it('changes nothing the second time, and never an id that is there', () => {
    fc.assert(
      fc.property(ink, (text) => {
        const once = stampIds(text);
        expect(stampIds(once)).toBe(once);
        expect(once.split('\n').map((line) => line.replace(/ ?#id:[a-z0-9-]+/, ''))).toEqual(
          text.split('\n').map((line) => line.replace(/ ?#id:[a-z0-9-]+/, '')),
        );
        expect(once.split('own-1').length).toBe(text.split('own-1').length);
      }),
    );
  });

  it('gives everything that is read or chosen an id of its own', () => {
    fc.assert(
      fc.property(ink, (text) => {
        const wanting = readSource(stampIds(text)).filter(wantsId);
        const ids = wanting.flatMap(idsOf);
        expect(ids.length).toBe(wanting.length);
        for (const id of ids) expect(id).toMatch(ID);
        const given = ids.filter((id) => id !== 'own-1');
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });

  it('gives the story back in which nothing but the ids was taken out', () => {
    const bare = (SMALL_TALK.story.text ?? '').replace(/ #id:[a-z0-9-]+/g, '');
    const again = compileInk(stampIds(bare), 'a.ink');
    expect(again.findings).toEqual([]);
    const stamped = readSource(stampIds(bare)).filter((one) => idsOf(one).length > 0);
    const original = readSource(SMALL_TALK.story.text ?? '').filter((one) => idsOf(one).length > 0);
    expect(stamped.map(({ number }) => number)).toEqual(original.map(({ number }) => number));
  });
});
