import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const HIGHEST_PORT = 65_535;

/** Port from a setting such as `PORT`; null when it is not a whole number from 0 to 65535. */
export function parsePort(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= HIGHEST_PORT ? Number(text) : null;
}

/** Listens on the first free port from `port` on and gives that port; 0 lets the system choose. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      server.listen(next, host);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || next >= HIGHEST_PORT) throw error;
    }
  }
}

/** Lets answers that are under way finish, for a second if not said otherwise, then frees the port whoever is still connected. */
export async function close(server: Server, milliseconds = 1000): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const patience = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearTimeout(patience);
}
