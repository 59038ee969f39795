/** What is said of a password somebody thinks of using. Length is counted in UTF-16 units, as browsers do. */
export type PasswordVerdict = 'too-short' | 'too-long' | 'soon-guessed' | 'strong';

/** Below this nobody's password may be, whatever a meter says of it. */
export const SHORTEST_PASSWORD = 12;

/** The meter takes longer the longer the password; nobody types more. */
export const LONGEST_PASSWORD = 128;

const VERDICTS: readonly PasswordVerdict[] = ['too-short', 'too-long', 'soon-guessed', 'strong'];

export function isPasswordVerdict(text: string): text is PasswordVerdict {
  return VERDICTS.some((verdict) => verdict === text);
}
