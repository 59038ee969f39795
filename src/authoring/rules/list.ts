import type { Draft } from '../draft.ts';
import type { Finding } from '../findings.ts';
import { findMisnamedDecisions } from './decisions.ts';
import { findLooseEnds } from './ends.ts';
import { findBadIds } from './ids.ts';
import { findStrangers } from './people.ts';
import { findUnlistedPlaces } from './places.ts';
import { findFailedPlans } from './plans.ts';
import { findBrokenReferences } from './references.ts';
import { findUnevenRoles } from './roles.ts';
import { findOutsideSubset } from './subset.ts';
import { findBadTags } from './tags.ts';
import { findMissingTexts } from './texts.ts';
import { findTranslationProblems } from './translations.ts';

/** Looks at a draft and tells what is wrong with it. A rule whose material is not there finds nothing. */
export type Rule = (draft: Draft) => readonly Finding[];

/** Everything a scenario is held against. One more rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  findOutsideSubset,
  findBadTags,
  findBadIds,
  findStrangers,
  findUnlistedPlaces,
  findBrokenReferences,
  findMisnamedDecisions,
  findUnevenRoles,
  findLooseEnds,
  findMissingTexts,
  findTranslationProblems,
  findFailedPlans,
];
