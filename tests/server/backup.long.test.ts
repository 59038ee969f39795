import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/server/store/open.ts';
import { createCluster } from '../../src/tools/postgres/cluster.ts';
import { findPostgres } from '../../src/tools/postgres/find.ts';
import { PATIENCE } from './support/long.ts';
import { startServer } from './support/process.ts';
import { atOnce, insist, openRealClass } from './support/pupils.ts';

const folder = mkdtempSync(join(tmpdir(), 'laveren-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Does what docs/backup.md says under a name. */
async function follow(name: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const page = readFileSync('docs/backup.md', 'utf8');
  const commands = page.match(new RegExp(`^\`\`\`sh ${name}\\n([^]*?)^\`\`\``, 'm'))?.[1];
  if (commands === undefined) throw new Error(`the page has no "${name}"`);
  const PATH = `${findPostgres() ?? ''}:${process.env.PATH}`;
  await promisify(execFile)('bash', ['-euc', commands], { env: { ...process.env, PATH, ...settings } });
}

/** Hands in before and during a backup, destroys everything, restores, and says what is there again. */
async function live(
  address: string,
  { backup, destroy, restore }: Readonly<Record<'backup' | 'destroy' | 'restore', () => Promise<void>>>,
) {
  const server = await startServer(address);
  const { handIn, room } = await openRealClass(server.port, server.invitation ?? '');
  const before = Array.from({ length: 60 }, (_, n) => `before-${n}`);
  await atOnce(before, 8, async (id) => void (await insist(() => handIn(id, ['ask', 'close']))));
  const busy = { going: true };
  const during = (async () => {
    for (let n = 0; busy.going; n += 1) await handIn(`during-${n}`, ['ask']);
  })();
  await backup();
  busy.going = false;
  await during;
  await server.stop();
  await destroy();
  await restore();
  const again = await openDatabase(address);
  const rows = await again.db.selectFrom('attempt').select(['id', 'moves']).execute();
  const classes = await again.db.selectFrom('class').select('id').execute();
  await again.close();
  expect(classes).toEqual([{ id: room.id }]);
  const found = new Map(rows.map(({ id, moves }) => [id, moves]));
  expect(before.filter((id) => found.get(id) !== 'ask,close,')).toEqual([]);
}

test(
  'a file is backed up while it is in use, and every attempt comes back',
  async () => {
    const [data, backup] = [join(folder, 'data'), join(folder, 'sqlite')];
    for (const one of [data, backup]) mkdirSync(one);
    writeFileSync(join(data, 'secret'), 'sesame');
    const settings = { LAVEREN_DATA: data, BACKUP: backup, DATABASE_URL: '' };
    await live(join(data, 'laveren.db'), {
      backup: () => follow('backup-sqlite', settings),
      destroy: async () => writeFileSync(join(data, 'laveren.db'), 'what a broken disk leaves'),
      restore: () => follow('restore-sqlite', settings),
    });
  },
  PATIENCE,
);

test(
  'PostgreSQL is backed up while it is in use, and every attempt comes back',
  async () => {
    const cluster = await createCluster();
    const backup = join(folder, 'postgres');
    mkdirSync(backup);
    const settings = { DATABASE_URL: cluster.url, BACKUP: backup };
    try {
      await live(cluster.url, {
        backup: () => follow('backup-postgres', settings),
        destroy: async () => {
          const database = await openDatabase(cluster.url);
          await database.db.deleteFrom('class').execute();
          await database.db.schema.dropTable('audit').execute();
          await database.close();
        },
        restore: () => follow('restore-postgres', settings),
      });
    } finally {
      await cluster.remove();
    }
  },
  PATIENCE,
);
