import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';

/** A class server in a process of its own, which can be stopped in every way there is. */
export interface ServerProcess {
  readonly port: number;
  /** Secret with which the first lecturer makes an account; null once there is one. */
  readonly invitation: string | null;
  /** What it wrote on its error channel so far. */
  readonly errors: () => string;
  /** As a machine that loses its power does. */
  kill(): Promise<void>;
  /** As an administrator does; gives the exit code. */
  stop(): Promise<number | null>;
}

export async function startServer(address: string, port = 0): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['tests/server/support/serve.mjs', address, String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const [line]: string[] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the server did not start: ${errors}`))),
  ]);
  const said: { port: number; invitation: string | null } = JSON.parse(line ?? '');
  return {
    port: said.port,
    invitation: said.invitation?.split('#')[1] ?? null,
    errors: () => errors,
    kill: async () => void (await ended(child, 'SIGKILL')),
    stop: () => ended(child, 'SIGTERM'),
  };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code]: (number | null)[] = await exit;
  return code ?? null;
}
