/** Where the built site stands, below the root of the project. */
export const DIST = 'dist';
