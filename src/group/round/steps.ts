import { STAGES, type Stage } from '../../classroom/session/acts.ts';
import type { PublicSetup, RoundView } from '../../classroom/session/visible.ts';

/** A step that is gone to: a decision begins with reading, and nothing leads back there. */
type Onward = Exclude<Stage, 'read'>;

/** Where a facilitator can go from here: what most groups do next, and what they can pass over to. */
export interface Steps {
  readonly main: Onward | null;
  readonly others: readonly ('commit' | 'choose')[];
}

/** At a dilemma everybody first chooses alone; where little is at stake most groups just choose together. */
export function stepsFrom(
  stage: Stage,
  setup: Pick<PublicSetup, 'shape' | 'hands'>,
  dilemma: boolean,
): Steps {
  if (setup.shape === 'compare') return { main: COMPARING[stage] ?? null, others: [] };
  switch (stage) {
    case 'read':
      if (dilemma && setup.hands) return { main: null, others: ['choose'] };
      return dilemma ? { main: 'commit', others: ['choose'] } : { main: 'choose', others: ['commit'] };
    case 'commit':
      // Hands are shown once they are counted.
      return setup.hands ? { main: null, others: ['choose'] } : { main: 'reveal', others: ['choose'] };
    case 'reveal':
      return { main: 'discuss', others: ['choose'] };
    case 'discuss':
      return { main: 'recommit', others: ['choose'] };
    case 'recommit':
      return { main: setup.hands ? null : 'choose', others: setup.hands ? ['choose'] : [] };
    case 'choose':
      return { main: null, others: [] };
  }
}

/** What a group comparing goes through; after the last it goes to the next decision. */
const COMPARING: Readonly<Partial<Record<Stage, Onward>>> = {
  reveal: 'discuss',
  discuss: 'recommit',
  recommit: 'choose',
};

/** The steps that a group sees itself go through. Who compares has read and chosen before. */
export function stagesOf({ shape }: Pick<PublicSetup, 'shape'>): readonly Stage[] {
  return shape === 'compare' ? STAGES.slice(STAGES.indexOf('reveal')) : STAGES;
}

/** What a step is called: who compares chooses nothing together, and sees at the end how everybody chose then. */
export function stageName<S extends Stage>(stage: S, { shape }: Pick<PublicSetup, 'shape'>): S | 'after' {
  return shape === 'compare' && stage === 'choose' ? 'after' : stage;
}

/** Whether something can be chosen in secret now, and for which time; null where it cannot. */
export function openTurn({ stage }: Pick<RoundView, 'stage'>): 'first' | 'second' | null {
  if (stage === 'read' || stage === 'commit') return 'first';
  return stage === 'discuss' || stage === 'recommit' ? 'second' : null;
}
