import type { Source } from './sources.ts';

/** The rooms of the house and what may come into them. A room is a folder; the longest name that fits counts. */
export interface House {
  readonly rooms: Readonly<Record<string, Room>>;
  /** Per package the rooms or files into which it may come; a package that is missing may come nowhere. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
  /** Files that are longer than they should be, with their length: it may only shrink. */
  readonly longFiles: Readonly<Record<string, number>>;
}

export interface Room {
  readonly pure: boolean;
  readonly mayImport: readonly string[];
}

/** The files that stand in the hall, outside any room. */
export const HALL = '';

const LONGEST_FILE = 250;

/** What a pure room may not name: it gets time, chance and everything outside as arguments. */
const WORLDLY = new Set([
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'Math.random', 'crypto'],
  ...['window', 'self', 'globalThis', 'document', 'navigator', 'location', 'history', 'screen'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker'],
  ...['HTMLElement', 'Element', 'Image', 'Audio', 'alert', 'matchMedia', 'EventSource', 'import.meta'],
  ...['process', 'Buffer', 'global', 'require', '__dirname', '__filename'],
]);

export function checkArrows({ rooms }: House, sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, imports }) => {
    const room = roomOf(rooms, path);
    const allowed = rooms[room]?.mayImport;
    if (allowed === undefined) return [`src/${path}: "${room}" is not a room of the table`];
    return imports.flatMap(({ from, line, isPackage }) => {
      const target = roomOf(rooms, from);
      if (isPackage || target === room || allowed.includes(target)) return [];
      return [`src/${path}:${line}: ${nameOf(room)} may not import ${nameOf(target)} (${from})`];
    });
  });
}

export function checkPurity({ rooms }: House, sources: readonly Source[]): readonly string[] {
  const inPureRooms = sources.filter(({ path }) => rooms[roomOf(rooms, path)]?.pure === true);
  return inPureRooms.flatMap(({ path, globals }) =>
    globals
      .filter(({ name }) => WORLDLY.has(name))
      .map(
        ({ name, line }) => `src/${path}:${line}: ${name} in a pure room; take what it gives as an argument`,
      ),
  );
}

export function checkPackages({ rooms, packages }: House, sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ from, line, isPackage }) => {
      if (!isPackage) return [];
      const allowed = packages[fenceOf(packages, from)];
      if (allowed === undefined) return [`src/${path}:${line}: package ${from} is not in the table`];
      if (allowed.includes(path) || allowed.includes(roomOf(rooms, path))) return [];
      const where = allowed.map(nameOf).join(', ');
      return [`src/${path}:${line}: ${from} may be imported only in ${where}`];
    }),
  );
}

export function checkBarrels(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, passedOn }) => [
    ...(/(^|\/)index\.\w+$/.test(path)
      ? [`src/${path}: a barrel file; name the file for what is in it`]
      : []),
    ...passedOn.map((line) => `src/${path}:${line}: passes on another file; import the file you mean`),
  ]);
}

export function checkLengths({ longFiles }: House, sources: readonly Source[]): readonly string[] {
  const tooLong = sources
    .filter(({ path, lines }) => lines > Math.max(LONGEST_FILE, longFiles[path] ?? 0))
    .map(
      ({ path, lines }) => `src/${path}: ${lines} lines, and ${longFiles[path] ?? LONGEST_FILE} is the most`,
    );
  const shrunk = Object.entries(longFiles).flatMap(([path, most]) => {
    const lines = sources.find((source) => source.path === path)?.lines ?? 0;
    if (lines <= LONGEST_FILE) return [`src/${path} is not too long any more: strike it from the list`];
    return lines < most ? [`src/${path} shrank to ${lines} lines: lower it in the list`] : [];
  });
  return [...tooLong, ...shrunk];
}

/** Rooms with code in them that a description does not name. */
export function checkDescription(house: House, sources: readonly Source[], text: string): readonly string[] {
  const rooms = new Set(sources.map(({ path }) => roomOf(house.rooms, path)).filter((room) => room !== HALL));
  return [...rooms]
    .filter((room) => !text.includes(`\`${room}/\``))
    .map((room) => `src/ARCHITECTURE.md does not name \`${room}/\``);
}

function roomOf(rooms: House['rooms'], path: string): string {
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const name = folders.slice(0, depth).join('/');
    if (name in rooms) return name;
  }
  return folders[0] === '..' ? folders.slice(0, 2).join('/') : (folders[0] ?? HALL);
}

/** `preact/hooks` stands under `preact`, `inkjs/full` under a fence of its own. */
function fenceOf(packages: House['packages'], from: string): string {
  const parts = from.split('/');
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const name = parts.slice(0, depth).join('/');
    if (name in packages) return name;
  }
  return from.startsWith('node:') ? 'node:' : from;
}

function nameOf(room: string): string {
  if (room === HALL) return 'the hall (src/*)';
  return room.includes('.') && !room.startsWith('..') ? `src/${room}` : room;
}
