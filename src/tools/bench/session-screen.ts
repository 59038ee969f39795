import { createConnection, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

/**
 * A page that follows a session, as cheap as can be: of what comes it only reads how far the session is. It keeps
 * when it heard of which number first.
 */
export class Screen {
  readonly cookie: string;
  readonly #path: string;
  readonly #heard: { readonly number: number; readonly at: number }[] = [];
  #socket: Socket | null = null;
  #rest = '';
  #waiting: { readonly number: number; readonly heard: (at: number) => void }[] = [];
  bytes = 0;

  constructor(session: string, cookie: string) {
    this.cookie = cookie;
    this.#path = `/api/sessions/${session}/live`;
  }

  connect(port: number): void {
    const socket = createConnection({ host: '127.0.0.1', port, noDelay: true });
    this.#socket = socket;
    this.#rest = '';
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => this.#read(text));
    socket.on('error', () => undefined);
    socket.write(`GET ${this.#path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${this.cookie}\r\n\r\n`);
  }

  /** As a network that is gone. */
  leave(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  /** The time at which it showed this number, or a later one; waits for it. */
  shows(number: number): Promise<number> {
    const heard = this.#heard.find((one) => one.number >= number);
    if (heard !== undefined) return Promise.resolve(heard.at);
    return new Promise((resolve) => this.#waiting.push({ number, heard: resolve }));
  }

  /** Forgets what it showed, as a page that is opened anew. */
  forget(): void {
    this.#heard.length = 0;
  }

  #read(text: string): void {
    const at = performance.now();
    this.bytes += text.length;
    const all = this.#rest + text;
    const found = all.lastIndexOf(MARK);
    const number = found < 0 ? Number.NaN : Number.parseInt(all.slice(found + MARK.length, found + 60), 10);
    // A number is whole once something stands behind it.
    this.#rest = found < 0 ? all.slice(-MARK.length) : all.slice(found, found + 60);
    if (Number.isNaN(number)) return;
    this.#heard.push({ number, at });
    const there = this.#waiting.filter((one) => one.number <= number);
    if (there.length === 0) return;
    this.#waiting = this.#waiting.filter((one) => one.number > number);
    for (const { heard } of there) heard(at);
  }
}

const MARK = 'data: {"shared":{"number":';
