import type { Draft } from '../draft.ts';
import type { Finding } from '../findings.ts';

/** Looks at a draft and tells what is wrong with it. A rule whose material is not there finds nothing. */
export type Rule = (draft: Draft) => readonly Finding[];

/** Everything a scenario is held against. One more rule is one file and one line here. */
export const RULES: readonly Rule[] = [];
