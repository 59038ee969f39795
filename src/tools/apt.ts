import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Installs a package of Debian's, where the system has apt and we may use it; tells whether it did. */
export function installWithApt(name: string): boolean {
  if (process.getuid?.() !== 0) return false;
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '--yes', '--no-install-recommends', name);
}
