import { createConnection, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { MeasuredServer } from './class-server.ts';
import { flood } from './load.ts';

/** Pages that follow one assignment, and how an event reaches them. */
export interface Listeners {
  /**
   * So many events one after the other. Gives for every page and event the milliseconds since the first page
   * heard of it.
   */
  hear(events: number): Promise<readonly number[]>;
  leave(): void;
}

/** So many come at once; a class does not come all in the same millisecond either. */
const AT_ONCE = 100;

export async function openListeners(server: MeasuredServer, count: number): Promise<Listeners> {
  const path = `/api/desk/assignments/${server.assignment}/live`;
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${server.lecturer}\r\n\r\n`;
  const pages: Socket[] = [];
  let heard: number[] = [];
  let wanted: (() => void) | null = null;

  const open = () =>
    new Promise<void>((resolve, reject) => {
      const page = createConnection({ host: '127.0.0.1', port: server.port });
      page.once('error', reject);
      page.once('data', (head) => {
        if (!head.includes(' 200 OK')) reject(new Error(`a page was refused: ${head.subarray(0, 80)}`));
        page.on('data', (chunk) => {
          if (!chunk.includes('data:')) return;
          heard.push(performance.now());
          if (heard.length === count) wanted?.();
        });
        resolve();
      });
      page.write(request);
      pages.push(page);
    });

  while (pages.length < count) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - pages.length) }, open));
  }
  // What came with the head of an answer was the first sign of life, or comes in this time.
  await pause(500);

  return {
    async hear(events) {
      const all: number[] = [];
      for (let event = 0; event < events; event += 1) {
        heard = [];
        const everybody = new Promise<void>((resolve) => {
          wanted = resolve;
        });
        await flood(server.port, 1, server.handIns(1));
        await everybody;
        const [first = 0] = heard;
        all.push(...heard.map((time) => time - first));
      }
      return all;
    },
    leave() {
      for (const page of pages) page.on('error', () => undefined).destroy();
    },
  };
}
