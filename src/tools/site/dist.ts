/** Where the built site stands, below the root of the project. */
export const DIST = 'dist';

/** Folder in the built site with every edition of the library for the class server; no reader is given a file of it. */
export const PUBLISHED = '.editions';
