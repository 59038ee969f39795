import { ARGUMENT_KINDS, type ArgumentKind } from '../profession/arguments.ts';

/** Why somebody chooses as they do: what kind of reason it is, in the order of the kinds, and their own words. */
export interface Reason {
  readonly kinds: readonly ArgumentKind[];
  readonly text: string;
}

/** A reason as the fields of a note. */
export function reasonFields({ kinds, text }: Reason): { readonly kinds: string; readonly text: string } {
  return { kinds: kinds.join(' '), text };
}

/** Reads the fields of a note, which anybody may have changed; a kind that is not known is left out. */
export function readReason(fields: Readonly<Record<string, string>>): Reason {
  const named = (fields.kinds ?? '').split(/\s+/);
  return { kinds: ARGUMENT_KINDS.filter((kind) => named.includes(kind)), text: fields.text ?? '' };
}

export function isGiven({ kinds, text }: Reason): boolean {
  return kinds.length > 0 || text.trim() !== '';
}
