import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ChosenFile, pack } from '../../../src/desk/scenarios/pack.ts';
import { UPLOAD_LIMITS } from '../../../src/wire/own-scenarios.ts';

const file = (path: string, text = 'x'): ChosenFile => ({ path, file: new Blob([text]) });

async function filesIn(chosen: readonly ChosenFile[]): Promise<readonly string[]> {
  const packed = await pack(chosen);
  if ('problem' in packed) throw new Error(packed.problem);
  expect(packed.zip.type).toBe('application/zip');
  return Object.keys(unzipSync(new Uint8Array(await packed.zip.arrayBuffer()))).sort();
}

describe('a folder that is brought in', () => {
  test('travels as a zip of what a scenario is made of, under the names it has', async () => {
    const folder = ['story.ink', 'scenario.json', 'locales/nl.json', 'plans/careful.plan', 'warnings.md'];
    expect(await filesIn(folder.map((name) => file(`talk/${name}`)))).toEqual(
      folder.map((name) => `talk/${name}`).sort(),
    );
  });

  test('leaves behind what does not belong to it, so that nothing else leaves the device', async () => {
    const others = [
      'notes.docx',
      'client.pdf',
      '.git/config.json',
      'node_modules/x/package.json',
      '.env.json',
    ];
    expect(await filesIn([file('talk/story.ink'), ...others.map((name) => file(`talk/${name}`))])).toEqual([
      'talk/story.ink',
    ]);
  });

  test('may be dropped as the files in it', async () => {
    expect(await filesIn([file('story.ink'), file('locales/nl.json')])).toEqual([
      'locales/nl.json',
      'story.ink',
    ]);
  });

  test('is not sent without a story', async () => {
    expect(await pack([file('talk/scenario.json'), file('talk/history.ink')])).toEqual({
      problem: 'no-story',
    });
  });

  test('is not sent where it is larger than the class server takes', async () => {
    const large = file('talk/story.ink', 'x'.repeat(UPLOAD_LIMITS.unpacked + 1));
    expect(await pack([large])).toEqual({ problem: 'too-large' });
    const many = Array.from({ length: UPLOAD_LIMITS.files }, (_, at) => file(`talk/plans/${at}.plan`));
    expect(await pack([file('talk/story.ink'), ...many])).toEqual({ problem: 'too-large' });
  });

  test('that was changed while it was read says so', async () => {
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await pack([{ path: 'talk/story.ink', file: gone }])).toEqual({ problem: 'unreadable' });
  });
});

describe('a single file that is brought in', () => {
  test('travels as it is where it is a zip', async () => {
    const zip = new Blob([zipSync({ 'anything.txt': strToU8('x') })]);
    expect(await filesIn([{ path: 'Talk.ZIP', file: zip }])).toEqual(['anything.txt']);
  });

  test.each([
    ['a story alone', file('story.ink'), 'one-file'],
    ['a zip that is too large', file('talk.zip', 'x'.repeat(UPLOAD_LIMITS.zip + 1)), 'too-large'],
  ])('is not sent where it is %s', async (_, chosen, problem) => {
    expect(await pack([chosen])).toEqual({ problem });
  });

  test('is needed', async () => {
    expect(await pack([])).toEqual({ problem: 'nothing' });
  });
});
