import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect } from '@playwright/test';

/** A built site with settings of its own, for what the one of all tests is not set to. */
export interface OwnSite {
  readonly url: string;
  /** The folder with its data. */
  readonly data: string;
  stop(): void;
}

export async function startSite(
  host: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<OwnSite> {
  const url = `http://${host}:${port}`;
  const data = mkdtempSync(join(tmpdir(), 'laveren-own-site-'));
  const server = spawn(process.execPath, ['src/tools/run.mjs', 'start', '--built'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOST: host,
      PORT: String(port),
      LAVEREN_DATA: data,
      LAVEREN_URL: url,
      ...settings,
    },
  });
  const isReady = () =>
    fetch(`${url}/api/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
  return {
    ...{ url, data },
    stop() {
      server.kill('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
