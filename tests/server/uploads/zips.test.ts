import { describe, expect, test } from 'vitest';
import { UPLOAD_LIMITS } from '../../../src/wire/own-scenarios.ts';
import { checkHere, errorsOf } from '../support/checker.ts';
import { smallTalk, zipOf } from '../support/zips.ts';

const manifest = (change: (json: Record<string, never>) => unknown) => {
  const files = smallTalk();
  return { ...files, 'scenario.json': JSON.stringify(change(JSON.parse(files['scenario.json'] ?? ''))) };
};

describe('names in a zip are never names on the disk', () => {
  test.each([
    '../story.ink',
    'a/../../story.ink',
    '/etc/story.ink',
    'C:/story.ink',
    'c:story.ink',
    '..\\story.ink',
    'a//story.ink',
    './story.ink',
    'a\u0000/story.ink',
    'a\u001b[31m/story.ink',
    'a\u202Eb/story.ink',
    `${'a/'.repeat(12)}story.ink`,
    `${'a'.repeat(201)}/story.ink`,
  ])('%j', (name) => {
    const report = checkHere(zipOf({ ...smallTalk(), [name]: 'Hallo.' }));
    expect(report.findings.map(({ rule }) => rule)).toEqual(['bad-file-name']);
  });

  test('a name that is there twice, as zips can have it', () => {
    const zip = zipOf({ ...smallTalk(), 'story.inx': 'Hallo.' });
    const twice = new TextDecoder('latin1').decode(zip).replaceAll('story.inx', 'story.ink');
    const report = checkHere(Uint8Array.from(twice, (sign) => sign.charCodeAt(0)));
    expect(errorsOf(report)).toEqual(['story.ink file-twice']);
  });

  test('what would be a link elsewhere is the text of where it leads', () => {
    const report = checkHere(zipOf({ ...smallTalk(), 'story.ink': '../../../../etc/passwd' }));
    expect(report.checked).toBeNull();
    expect(JSON.stringify(report)).not.toContain('root:');
  });

  test.each([
    ['head', '../../../package'],
    ['head', '../fronts/Shirt'],
    ['outfit', 'constructor'],
    ['outfit', '__proto__'],
    ['beard', '%2e%2e/secret'],
  ])('a %s called %s', (part, name) => {
    const report = checkHere(
      zipOf(manifest((json) => ({ ...json, cast: { you: look({ [part]: name }), aysel: look({}) } }))),
    );
    expect(errorsOf(report)).toEqual(['scenario.json look-unknown']);
  });

  function look(other: Record<string, string>) {
    return {
      look: { head: 'bun', skin: '#f0c8a0', hair: '#332211', outfit: 'Shirt', cloth: '#336699', ...other },
    };
  }
});

describe('a zip that is more than it seems', () => {
  const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024).fill(0x61);

  test.each<[string, () => Uint8Array, string]>([
    [
      'a story of fifty megabytes',
      () => zipOf({ ...smallTalk(), 'story.ink': megabytes(50) }),
      'too-much-text',
    ],
    [
      'many files that are large together',
      () =>
        zipOf(
          Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`plans/${at}.plan`, megabytes(0.4)])),
        ),
      'too-much-text',
    ],
    [
      'a picture of twenty megabytes',
      () => zipOf({ ...smallTalk(), 'photo.png': megabytes(20) }),
      'too-much-text',
    ],
    [
      'a story that says it is small',
      () => understated(zipOf({ 'story.ink': megabytes(50) })),
      'too-much-text',
    ],
    [
      'more files than a scenario has',
      () => zipOf(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`a/${at}.txt`, 'x']))),
      'too-many-files',
    ],
  ])('%s', (_, make, rule) => {
    const zip = make();
    expect(zip.length).toBeLessThan(UPLOAD_LIMITS.zip);
    const before = process.memoryUsage().arrayBuffers;
    expect(checkHere(zip).findings.map((one) => one.rule)).toEqual([rule]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30 * 1024 * 1024);
  });

  /** Writes a size of ten bytes wherever the zip says how large its one file is. */
  function understated(zip: Uint8Array): Uint8Array {
    const view = new DataView(zip.buffer, zip.byteOffset);
    for (let at = 0; at + 4 < zip.length; at += 1) {
      if (view.getUint32(at, true) === 50 * 1024 * 1024) view.setUint32(at, 10, true);
    }
    return zip;
  }
});
