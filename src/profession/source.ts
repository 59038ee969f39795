/**
 * Where the profile of the profession comes from. Everything in this room is a list from it; nothing
 * here is our own ranking. The note calls itself a first step towards a code, so it is not a standard.
 */
export const PROFILE = {
  title: 'De kern van het beroep van klantmanager',
  authors: 'Louis Polstra, Hanneke Bakker',
  published: '2017-07',
} as const;
