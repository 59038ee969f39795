import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfPath } from '../../src/authoring/jsonLines.ts';
import { readManifest } from '../../src/authoring/manifest.ts';
import { readTexts } from '../../src/authoring/texts.ts';
import { edited, SMALL_TALK } from './small-talk.ts';

/** Code, path and the line itself of everything found after an edit of the manifest. */
function findingsOf(from: string, to: string) {
  const text = edited(SMALL_TALK.manifest, from, to).text ?? '';
  const read = readManifest(text, 'scenario.json');
  if (read.ok) return [];
  return read.error.map(({ code, line, values }) => [code, values.path, text.split('\n')[(line ?? 0) - 1]]);
}

describe('reading a manifest', () => {
  it.each([
    ['an unknown key', '"minutes"', '"hours": 1, "minutes"', 'key-unknown', 'the file', '"hours"'],
    ['a key unknown deep inside', '"hair"', '"hat": "x", "hair"', 'key-unknown', 'cast.you.look', '"hat"'],
    ['a colour in words', '"#f0c8a0"', '"pink"', 'value-invalid', 'cast.you.look.skin', '"pink"'],
    ['a place nobody has drawn', '["office"]', '["beach"]', 'value-invalid', 'places.0', '"beach"'],
    ['a task that does not exist', '[1, 3]', '[1, 11]', 'value-invalid', 'tasks.1', '11'],
    ['a task named twice', '[1, 3]', '[3, 3]', 'value-invalid', 'tasks', '[3, 3]'],
    ['no Dutch', '["nl", "en"]', '["en"]', 'value-invalid', 'languages', '["en"]'],
    ['an address without https', 'https:', 'http:', 'value-invalid', 'references.pw-65.url', 'http:'],
    ['something left out', '"minutes": 5,', '', 'value-invalid', 'minutes', '{'],
    ['an id with capitals', '"aysel": {', '"Aysel": {', 'value-invalid', 'cast.Aysel', '"Aysel"'],
  ])('points at %s', (_what, from, to, code, path, piece) => {
    expect(findingsOf(from, to)).toContainEqual([code, path, expect.stringContaining(piece)]);
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
