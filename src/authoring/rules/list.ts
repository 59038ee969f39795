import type { Draft } from '../draft.ts';
import type { Finding } from '../findings.ts';
import { findUnsortedArguments } from './arguments.ts';
import { findBreaks } from './breaks.ts';
import { findEndlessPaths } from './cycles.ts';
import { findMisnamedDecisions } from './decisions.ts';
import { findFalseDilemmas } from './dilemmas.ts';
import { findNamelessEnds } from './ends.ts';
import { findUnevenScores } from './fairness.ts';
import { findLooseFloors } from './floors.ts';
import { findGoldenPaths } from './golden.ts';
import { findProfitableHabits } from './guessing.ts';
import { findWideHubs } from './hubs.ts';
import { findBadIds } from './ids.ts';
import { findUntracedEvidence } from './indicators.ts';
import { findStaleLaw } from './law.ts';
import { findUnequalLengths } from './lengths.ts';
import { findUnobservedRoles } from './observations.ts';
import { findStrangers } from './people.ts';
import { findUnlistedPlaces } from './places.ts';
import { findHardWords } from './plainLanguage.ts';
import { findFailedPlans } from './plans.ts';
import { findBrokenReferences } from './references.ts';
import { findChangedIds } from './released.ts';
import { findUnevenRoles } from './roles.ts';
import { findDisagreement } from './selfCheck.ts';
import { findOutsideSubset } from './subset.ts';
import { findBadTags } from './tags.ts';
import { findMissingTexts } from './texts.ts';
import { findTranslationProblems } from './translations.ts';
import { findUnproven } from './unproven.ts';
import { findUnseen } from './unseen.ts';

/** Looks at a draft and tells what is wrong with it. A rule whose material is not there finds nothing. */
export type Rule = (draft: Draft) => readonly Finding[];

/** What can be told of ink that was not written for us: it has no tags, no manifest and no texts. */
export const STRUCTURE: readonly Rule[] = [
  findBreaks,
  findEndlessPaths,
  findUnseen,
  findWideHubs,
  findDisagreement,
  findUnproven,
];

/** Everything a scenario is held against. One more rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  findOutsideSubset,
  findBadTags,
  findBadIds,
  findStrangers,
  findUnlistedPlaces,
  findBrokenReferences,
  findUnsortedArguments,
  findMisnamedDecisions,
  findNamelessEnds,
  findUnevenRoles,
  findUntracedEvidence,
  findMissingTexts,
  findTranslationProblems,
  findFailedPlans,
  ...STRUCTURE,
  findChangedIds,
  findFalseDilemmas,
  findGoldenPaths,
  findUnobservedRoles,
  findLooseFloors,
  findUnevenScores,
  findProfitableHabits,
  findUnequalLengths,
  findHardWords,
  findStaleLaw,
];
