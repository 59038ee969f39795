import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type HotPayload, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jsonModule, parseModuleName } from '../../../src/tools/vite/modules.ts';
import { stories } from '../../../src/tools/vite/stories.ts';
import { SITE } from '../../authoring/small-talk.ts';

const STORY = 'stories/small-talk/story.ink';
const ENGLISH = 'locales/en/stories/small-talk.json';

let root = '';
const change = (path: string, from: string, to: string) => {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'laveren-vite-')));
  cpSync(SITE, root, { recursive: true });
  cpSync('assets/people', join(root, 'assets/people'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
  writeFileSync(
    join(root, 'main.js'),
    `import { scenarios } from 'virtual:laveren/scenarios';
     import { library } from 'virtual:laveren/library';
     console.log(library, scenarios);`,
  );
});

afterEach(() => rmSync(root, { recursive: true }));

const settings = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [stories()],
  build: { write: false },
  server: { middlewareMode: true, ws: false },
});

describe('building the game', () => {
  it('puts every part of a scenario in a chunk of its own', async () => {
    const output = await build(settings());
    const chunks = 'output' in output ? output.output : [];
    const withTitle = chunks.filter(
      (chunk) => 'code' in chunk && chunk.code.includes('This is not allowed.'),
    );
    expect(withTitle.map((chunk) => 'isEntry' in chunk && chunk.isEntry)).toEqual([false]);
    expect(chunks.filter(({ type }) => type === 'chunk').length).toBe(9);
  });

  it('sends only the faces and bodies along that the story shows', async () => {
    const output = await build(settings());
    const chunks = 'output' in output ? output.output : [];
    const people = chunks.find((chunk) => 'code' in chunk && chunk.code.includes('faces/calm'));
    const code = people !== undefined && 'code' in people ? people.code : '';
    const faces = [...code.matchAll(/"faces\/([a-z-]+)"/g)].map(([, face]) => face);
    expect(faces).toEqual(['angry', 'blank', 'calm', 'smile', 'tired']);
    expect(code).toContain('"heads/hijab"');
  });

  it('fails with the list of what is wrong', async () => {
    change(STORY, '#mood:tired', '#mood:sleepy');
    change(ENGLISH, '"wait": "Wait.",', '');
    const failure = build(settings());
    await expect(failure).rejects.toThrow(`${STORY}:7 error tag-value`);
    await expect(failure).rejects.toThrow(`${ENGLISH} error translation-missing line.wait`);
  });
});

describe('developing', () => {
  let server: ViteDevServer;
  const sent: HotPayload[] = [];

  beforeEach(async () => {
    server = await createServer(settings());
    const watched = () => Object.keys(server.watcher.getWatched());
    await expect.poll(watched, { timeout: 4_000 }).toContain(join(root, 'stories/small-talk'));
    sent.length = 0;
    vi.spyOn(server.environments.client.hot, 'send').mockImplementation((...words: unknown[]) => {
      sent.push(words[0] as HotPayload);
    });
  });

  afterEach(() => server.close());

  const load = async (path: string) =>
    (await server.environments.client.transformRequest(`virtual:laveren/${path}`))?.code ?? '';

  it('reloads the page with the new story', async () => {
    expect(await load('edition/small-talk')).toContain('Prima.');
    change(STORY, 'Prima.', 'Goed dan.');
    await expect.poll(() => sent, { timeout: 4_000 }).toContainEqual({ type: 'full-reload' });
    expect(await load('edition/small-talk')).toContain('Goed dan.');
  });

  it('shows file, line and sentence of an error, and keeps the last good story', async () => {
    const before = await load('edition/small-talk');
    change(STORY, '-> good', '-> nowhere');
    await expect.poll(() => sent.map(({ type }) => type), { timeout: 4_000 }).toContain('error');
    expect(sent).toContainEqual({
      type: 'error',
      err: expect.objectContaining({
        message: `${STORY}:26\nDivert target not found: '-> nowhere'`,
        loc: { file: join(root, STORY), line: 26, column: 0 },
      }),
    });
    expect(await load('edition/small-talk')).toBe(before);
  });

  it('goes on while a translation is not there yet', async () => {
    await load('edition/small-talk');
    change(STORY, 'Prima.', 'Nou. #id:new-1\n    Prima.');
    await expect.poll(() => sent, { timeout: 4_000 }).toContainEqual({ type: 'full-reload' });
  });

  it('says what is wrong when there never was a good story', async () => {
    change(STORY, '-> good', '-> nowhere');
    await expect(load('edition/small-talk')).rejects.toThrow("Divert target not found: '-> nowhere'");
  });
});

describe('the virtual modules', () => {
  it.each([
    'virtual:laveren',
    'virtual:laveren/other',
    'virtual:laveren/edition',
    'virtual:laveren/texts/a',
    'virtual:laveren/texts/a/fr',
    'virtual:laveren/edition/a/b',
    'virtual:laveren/library/a',
    './edition/a',
  ])('do not include %s', (id) => {
    expect(parseModuleName(id)).toBeNull();
  });

  it('hold any value as it was', async () => {
    const value = { text: 'zo’n \'quote\', een "andere", een \\ en \u2028.', list: [1, null, true] };
    const module: unknown = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(jsonModule(value))}`
    );
    expect(module).toMatchObject({ default: value });
  });
});
