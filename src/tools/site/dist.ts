import { join } from 'node:path';

/** Where the built site stands, below the root of the project. */
export const DIST = 'dist';

/** Folder in the built site with every edition of the library for the class server; no reader is given a file of it. */
export const PUBLISHED = '.editions';

/** Folder in the built site with what runs on the server; no reader is given a file of it either. */
export const PROGRAMS = '.server';

/** A program of the built server: one of the entries of `bundle.ts`, to be run by Node as it is. */
export function program(name: string, dist = DIST): string {
  return join(dist, PROGRAMS, `${name}.js`);
}
