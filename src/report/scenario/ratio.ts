/** A quotient of counts that may be far larger than a number can hold exactly. */
export const ratio = (part: bigint, whole: bigint): number => Number((part * 1_000_000n) / whole) / 1_000_000;
