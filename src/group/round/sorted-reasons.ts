import type { Tally } from '../../classroom/session/tally.ts';
import { ARGUMENT_KINDS, type ArgumentKind } from '../../profession/arguments.ts';

/** A reason in somebody's own words, and its place in the list by which it can be taken off the screens. */
export interface WordedReason {
  readonly position: number;
  readonly text: string;
  readonly kinds: readonly ArgumentKind[];
}

/** Why people chose one option. */
export interface SortedReasons {
  readonly option: string;
  readonly worded: readonly WordedReason[];
  /** Of those who only ticked of what kind their reason was: how many ticked each. */
  readonly ticked: readonly { readonly kind: ArgumentKind; readonly n: number }[];
}

/** The reasons of a group by option, in the order asked for; an option without any is left out. */
export function sortedReasons({ reasons }: Tally, options: readonly string[]): readonly SortedReasons[] {
  const all = reasons.flatMap((reason, position) => (reason === null ? [] : [{ ...reason, position }]));
  return options.flatMap((option) => {
    const given = all.filter((reason) => reason.option === option);
    const worded = given.filter(({ text }) => text.trim() !== '');
    const wordless = given.filter(({ text }) => text.trim() === '');
    const ticked = ARGUMENT_KINDS.map((kind) => ({
      kind,
      n: wordless.filter(({ kinds }) => kinds.includes(kind)).length,
    })).filter(({ n }) => n > 0);
    return given.length === 0 ? [] : [{ option, worded, ticked }];
  });
}
