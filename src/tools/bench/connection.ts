import { createConnection, type Socket } from 'node:net';

/** One kept connection that has one request under way at most: no more work for this process than it must be. */
export class Connection {
  readonly #socket: Socket;
  #text = '';
  #answered: ((status: number) => void) | null = null;

  constructor(port: number) {
    this.#socket = createConnection({ host: '127.0.0.1', port, noDelay: true });
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (text: string) => this.#read(text));
    this.#socket.on('error', () => undefined);
    this.#socket.on('close', () => this.#answer(0));
  }

  /** False once the server has closed it, as it does with one that was silent for some seconds. */
  get isOpen(): boolean {
    return !this.#socket.readableEnded && !this.#socket.destroyed;
  }

  /** Sends a whole request as it goes over the wire. Calls back with its status; 0 where there is no answer. */
  send(request: string, answered: (status: number) => void): void {
    this.#answered = answered;
    if (this.#socket.closed) this.#answer(0);
    else this.#socket.write(request);
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(text: string): void {
    this.#text += text;
    const end = this.#text.indexOf('\r\n\r\n');
    if (end < 0 || !isWhole(this.#text, end + 4)) return;
    const status = Number(this.#text.slice(9, 12));
    this.#text = '';
    this.#answer(status);
  }

  #answer(status: number): void {
    const answered = this.#answered;
    this.#answered = null;
    answered?.(status);
  }
}

function isWhole(text: string, body: number): boolean {
  const length = /^content-length: (\d+)/im.exec(text.slice(0, body))?.[1];
  return length === undefined ? text.endsWith('0\r\n\r\n') : text.length >= body + Number(length);
}
