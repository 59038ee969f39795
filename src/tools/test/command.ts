import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** Runs the program of an installed package and gives its exit code. It shows what it prints and hears nothing. */
export async function runPackage(name: string, args: readonly string[], bin = name): Promise<number> {
  const child = spawn(process.execPath, [programOf(name, bin), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code]: readonly (number | null)[] = await once(child, 'close');
  return code ?? 1;
}

/** The script that npm would link in node_modules/.bin; started with node it also runs where there are no links. */
function programOf(name: string, bin: string): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const file = require.resolve(`${name}/package.json`);
  const described: { readonly bin: string | Readonly<Record<string, string>> } = require(file);
  const path = typeof described.bin === 'string' ? described.bin : described.bin[bin];
  if (path === undefined) throw new Error(`${name} has no program "${bin}"`);
  return join(dirname(file), path);
}
