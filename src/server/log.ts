/** One line of the log, as JSON. Nothing in it tells who somebody is, where they are or what they did. */
export type LogEntry =
  | {
      readonly level: 'info';
      readonly method: string;
      /** The path with `:names` for what stood there. */
      readonly path: string;
      readonly status: number;
      readonly milliseconds: number;
    }
  | {
      readonly level: 'error';
      readonly error: string;
      readonly code: string;
      /** Where it happened, the innermost place first. */
      readonly at: readonly string[];
    };

/** An error without its message: that may quote what somebody wrote. */
export function errorEntry(error: Error): LogEntry {
  const frames = (error.stack ?? '').split('\n').map((line) => line.trim());
  return {
    level: 'error',
    error: error.name,
    code: 'code' in error ? String(error.code) : '',
    at: frames.filter((line) => line.startsWith('at ')).slice(0, FRAMES),
  };
}

const FRAMES = 8;

export function logLine(time: number, entry: LogEntry): string {
  return JSON.stringify({ time: new Date(time).toISOString(), ...entry });
}
