import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfPath } from '../../src/authoring/jsonLines.ts';
import { readManifest } from '../../src/authoring/manifest.ts';
import { readTexts } from '../../src/authoring/texts.ts';
import { edited, SMALL_TALK } from './small-talk.ts';

function findingsOf(from: string, to: string) {
  const read = readManifest(edited(SMALL_TALK.manifest, from, to).text ?? '', 'scenario.json');
  return read.ok ? [] : read.error.map(({ code, line, values }) => [code, line, values.path]);
}

describe('reading a manifest', () => {
  it.each([
    ['an unknown key', '"head": "Bun"', '"hat": "x", "head": "Bun"', 'key-unknown', 9, 'cast.you.look'],
    ['a colour in words', '"#f0c8a0"', '"pink"', 'value-invalid', 9, 'cast.you.look.skin'],
    ['a place nobody has drawn', '["office"]', '["beach"]', 'value-invalid', 15, 'places.0'],
    ['a task that does not exist', '[1, 3]', '[1, 11]', 'value-invalid', 6, 'tasks.1'],
    ['a task named twice', '[1, 3]', '[3, 3]', 'value-invalid', 6, 'tasks'],
    ['no Dutch', '["nl", "en"]', '["en"]', 'value-invalid', 5, 'languages'],
    [
      'an address without https',
      'https://wetten',
      'http://wetten',
      'value-invalid',
      21,
      'references.pw-65.url',
    ],
    ['something left out', '"minutes": 5,', '', 'value-invalid', 1, 'minutes'],
    ['an id with capitals', '"aysel": {', '"Aysel": {', 'value-invalid', 11, 'cast.Aysel'],
  ])('points at %s', (_what, from, to, code, line, path) => {
    expect(findingsOf(from, to)).toContainEqual([code, line, path]);
  });
});

describe('reading a language file', () => {
  it('fills in what Dutch leaves out', () => {
    const read = readTexts(SMALL_TALK.languages.nl.text ?? '', 'nl.json');
    expect(read.ok && [read.value.lines, read.value.of]).toEqual([{}, {}]);
  });

  it('points at an empty text', () => {
    const { text } = edited(SMALL_TALK.languages.nl, '"Dient de wet."', '" "');
    const read = readTexts(text ?? '', 'nl.json');
    expect(read.ok ? [] : read.error.map(({ line, values }) => [line, values.path])).toEqual([
      [13, 'why.form'],
    ]);
  });
});

describe('the line of a path', () => {
  it('is that of the key, of the item, or of the nearest thing around it', () => {
    const json = '{\n"a": [\n1,\n{ "b": "{,}" },\n"x"\n],\n"c": {\n"d\\"": null\n}\n}';
    expect(lineOfPath(json, ['a', '1', 'b'])).toBe(4);
    expect(lineOfPath(json, ['a', '2'])).toBe(5);
    expect(lineOfPath(json, ['c', 'd"'])).toBe(8);
    expect(lineOfPath(json, ['c', 'nothing'])).toBe(7);
    expect(lineOfPath(json, ['nothing'])).toBe(1);
  });

  it('is found for everything in any JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const json = JSON.stringify(value, null, 1);
        for (const key of Object.keys(value)) {
          const line = json.split('\n')[lineOfPath(json, [key]) - 1] ?? '';
          expect(line.startsWith(` ${JSON.stringify(key)}:`)).toBe(true);
        }
      }),
    );
  });
});
