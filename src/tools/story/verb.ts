/** Where a verb works and talks. Tests give another one. */
export interface Surroundings {
  /** The folder of the project. */
  readonly root: string;
  say(text: string): void;
  complain(text: string): void;
  /** Whether what is said may be coloured; only where somebody reads it from a terminal. */
  readonly colour?: boolean;
  /** The next line that somebody types; null when there are no more. */
  ask(prompt: string): Promise<string | null>;
}

/** Exit codes: everything in order, something wrong with a scenario, or the command could not be carried out. */
export const FINE = 0;
export const WRONG = 1;
export const COULD_NOT_RUN = 2;

export interface Verb {
  /** What follows `npm run story -- `. */
  readonly usage: string;
  readonly does: string;
  /** The options it takes, by name; `true` when one takes a value. */
  readonly options: Readonly<Record<string, boolean>>;
  run(words: Words, here: Surroundings): Promise<number>;
}

/** The words of a command line: what stands on its own, and the options. */
export interface Words {
  readonly plain: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** Splits words by the options of a verb; a text tells what is wrong with them. */
export function readWords(args: readonly string[], options: Verb['options']): Words | string {
  const plain: string[] = [];
  const given: Record<string, string> = {};
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (!word.startsWith('--')) {
      plain.push(word);
      continue;
    }
    const [name = '', inline] = word.slice(2).split('=', 2);
    const takesValue = options[name];
    if (takesValue === undefined) return `There is no option "--${name}" here.`;
    const value = takesValue ? (inline ?? args[at + 1]) : 'yes';
    if (value === undefined) return `The option "--${name}" needs a value.`;
    if (takesValue && inline === undefined) at += 1;
    given[name] = value;
  }
  return { plain, options: given };
}
