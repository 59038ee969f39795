import { describe, expect, test } from 'vitest';
import { err, ok } from '../../src/core/result.ts';
import { memoryCopies, memoryStore } from '../../src/game/saves/memory.ts';
import { tell } from '../../src/scenarios/source.ts';
import { createSources } from '../../src/scenarios/sources.ts';
import type { OwnBundle, OwnEntry } from '../../src/wire/own-scenarios.ts';
import { editionOf } from '../support/ink.ts';

const ID = 'own-0123456789abcdef-mine';
const NEWEST = 'bbbbbbbbbbbb';
const OLDER = 'aaaaaaaaaaaa';
const DAY = 86_400_000;

const ENTRY: OwnEntry = {
  ...{ id: ID, edition: NEWEST, minutes: 5, tasks: [1], languages: ['nl'] },
  title: { nl: 'Mijn gesprek', en: 'Mijn gesprek' },
  summary: { nl: 'Kort.', en: 'Kort.' },
};

/** What a class server has of it: the parts that are looked at here. */
function bundleOf(hash: string, title = 'Mijn gesprek'): OwnBundle {
  const { story, manifest } = editionOf('Dag. #id:hello #ending:done\n-> END\n');
  const bundle = {
    edition: { hash, story, manifest: { ...manifest, id: ID } },
    texts: { nl: { title } },
    debrief: { nl: {} },
    ...{ people: {}, atlas: {}, key: {} },
  };
  return bundle as unknown as OwnBundle;
}

/** A device, and a class server behind a connection that can be cut. */
function begin(doors: readonly string[] = ['/classes/7f/scenarios', '/desk/scenarios']) {
  const served = new Map<string, OwnBundle>();
  const asked: string[] = [];
  const copies = memoryCopies();
  const saves = memoryStore();
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
  } as unknown as Storage;
  const world = { connected: true, time: 0 };
  const open = () =>
    createSources({
      ...{ copies: async () => copies, saves: async () => saves, storage: () => storage },
      ...{ doors: () => doors, now: () => world.time },
      async get(path) {
        asked.push(path);
        if (!world.connected) return err({ code: 'offline', reason: '' });
        const found = served.get(path);
        return found === undefined ? err({ code: 'not-found', reason: '' }) : ok(found);
      },
    });
  return { served, asked, world, open, copies, saves };
}

const hashIn = async (found: Awaited<ReturnType<ReturnType<typeof createSources>['find']>>) =>
  found.ok ? (await found.value.edition()).hash : found.error;

describe('a scenario of the site', () => {
  test('is found without asking anybody, whatever edition was played', async () => {
    const { asked, open } = begin();
    const found = await open().find('perfect-plan', OLDER);
    expect(await hashIn(found)).toMatch(/^[0-9a-f]{12}$/);
    expect(asked).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'no-such-scenario', 'own', '../../etc'])(
    'is not %s, and nobody is asked for it',
    async (name) => {
      const { asked, open } = begin();
      expect(await open().find(name, NEWEST)).toEqual(err('not-here'));
      expect(asked).toEqual([]);
    },
  );
});

describe('a scenario of a class server', () => {
  test('is fetched once from whoever has it, and is there without a connection from then on', async () => {
    const { served, asked, world, open } = begin();
    served.set(`/desk/scenarios/${ID}/${NEWEST}`, bundleOf(NEWEST));
    expect(await hashIn(await open().find(ID, NEWEST))).toBe(NEWEST);
    expect(asked).toEqual([`/classes/7f/scenarios/${ID}/${NEWEST}`, `/desk/scenarios/${ID}/${NEWEST}`]);
    world.connected = false;
    expect(await hashIn(await open().find(ID, NEWEST))).toBe(NEWEST);
    expect(asked).toHaveLength(2);
  });

  test('is the present edition where none is asked for, as the class server told last', async () => {
    const { served, open } = begin();
    served.set(`/desk/scenarios/${ID}/${NEWEST}`, bundleOf(NEWEST));
    const sources = open();
    expect(await sources.find(ID)).toEqual(err('not-here'));
    sources.note([{ ...ENTRY, edition: OLDER }]);
    sources.note([ENTRY]);
    expect(await hashIn(await sources.find(ID))).toBe(NEWEST);
  });

  test('is read with another edition that is here where its own cannot be had', async () => {
    const { served, world, open } = begin();
    served.set(`/desk/scenarios/${ID}/${NEWEST}`, bundleOf(NEWEST));
    await open().find(ID, NEWEST);
    world.connected = false;
    expect(await hashIn(await open().find(ID, OLDER))).toBe(NEWEST);
  });

  test('that is nowhere is told from one that cannot be reached', async () => {
    const { world, open } = begin();
    expect(await open().find(ID, NEWEST)).toEqual(err('not-here'));
    world.connected = false;
    expect(await open().find(ID, NEWEST)).toEqual(err('unreachable'));
  });

  test('is read in Dutch where it has no other language', async () => {
    const { served, open } = begin();
    served.set(`/desk/scenarios/${ID}/${NEWEST}`, bundleOf(NEWEST));
    const found = await open().find(ID, NEWEST);
    if (!found.ok) throw new Error(found.error);
    expect((await tell(found.value, 'en')).texts.title).toBe('Mijn gesprek');
  });

  test('has its title once a class server told it, and its id before', () => {
    const { open } = begin();
    expect(open().titleOf(ID, 'en')).toBe(ID);
    open().note([ENTRY]);
    expect(open().titleOf(ID, 'en')).toBe('Mijn gesprek');
    expect(open().entryOf(ID)?.tasks).toEqual([1]);
  });

  test('is taken along for when there is no connection, and mended texts with it the next day', async () => {
    const { served, asked, world, open } = begin(['/classes/7f/scenarios']);
    const path = `/classes/7f/scenarios/${ID}/${NEWEST}`;
    const sources = open();
    expect(await sources.takeAlong(ID)).toBe(false);
    sources.note([ENTRY]);
    served.set(path, bundleOf(NEWEST));
    expect(await sources.takeAlong(ID)).toBe(true);
    served.set(path, bundleOf(NEWEST, 'Beter gesprek'));
    expect(await sources.takeAlong(ID)).toBe(true);
    expect(asked).toEqual([path]);
    world.time = DAY;
    expect(await sources.takeAlong(ID)).toBe(true);
    world.connected = false;
    world.time = 3 * DAY;
    expect(await sources.takeAlong(ID)).toBe(true);
    const found = await open().find(ID);
    if (!found.ok) throw new Error(found.error);
    expect((await found.value.texts('nl')).title).toBe('Beter gesprek');
  });

  test('leaves no older editions behind, but for those that somebody played here', async () => {
    const { served, open, copies, saves } = begin(['/desk/scenarios']);
    const sources = open();
    const hashes = ['aaaaaaaaaaaa', 'cccccccccccc', 'dddddddddddd', NEWEST];
    for (const edition of hashes) {
      served.set(`/desk/scenarios/${ID}/${edition}`, bundleOf(edition));
      sources.note([{ ...ENTRY, edition }]);
      await sources.takeAlong(ID, 0);
      if (edition !== 'cccccccccccc') continue;
      const attempt = { scenario: ID, edition, seed: 1, moves: [] };
      const save = { id: 'a', attempt, language: 'nl', started: 1, changed: 1, finished: null } as const;
      await saves.put(save, null);
    }
    expect((await copies.names()).map(({ edition }) => edition)).toEqual(['cccccccccccc', NEWEST]);
    await sources.find(ID, 'aaaaaaaaaaaa');
    expect(await copies.find(ID, NEWEST)).not.toBeNull();
  });
});
