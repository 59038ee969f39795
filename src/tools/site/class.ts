import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { KnownEdition } from '../../server/editions.ts';
import { type ClassServer, openClassServer } from '../../server/process.ts';
import { checkerOf } from './checking.ts';
import { PUBLISHED } from './dist.ts';
import { institutionIn } from './institution.ts';
import { logWriter } from './log-writer.ts';
import { mayMeasure } from './measuring.ts';
import { dataPlaces, secretIn, siteIn } from './settings.ts';

/** The class server as the environment asks for it: `LAVEREN_DATA`, `DATABASE_URL`, `LAVEREN_URL`, `LAVEREN_SECRET`. */
export async function openClass(dist: string, own: string): Promise<ClassServer> {
  const { folder, database } = dataPlaces(process.env);
  // Only a proxy that is known to be there may say from where somebody comes; anybody can write the header.
  const proxied = process.env.LAVEREN_PROXY === 'yes';
  return openClassServer({
    database,
    site: siteIn(process.env, own),
    secret: secretIn(process.env, folder),
    institution: institutionIn(process.env),
    published: readPublished(dist),
    checker: checkerOf(dist),
    clientOf: (context) =>
      (proxied ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined) ??
      remoteOf(context),
    mayMeasure: mayMeasure({ token: process.env.LAVEREN_METRICS_TOKEN ?? '', proxied, remoteOf }),
    log: process.env.LAVEREN_LOG === 'no' ? () => undefined : logWriter(process.stdout),
  });
}

const remoteOf = (context: Context): string => getConnInfo(context).remote.address ?? '';

function readPublished(dist: string): readonly KnownEdition[] {
  const folder = join(dist, PUBLISHED);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
