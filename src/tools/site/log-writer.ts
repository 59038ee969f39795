import type { Writable } from 'node:stream';

/** Writes the lines of one turn of the event loop together: a write for each would cost more than making it. */
export function logWriter(out: Writable): (line: string) => void {
  let waiting = '';
  return (line) => {
    if (waiting === '') {
      setImmediate(() => {
        out.write(waiting);
        waiting = '';
      });
    }
    waiting += `${line}\n`;
  };
}
