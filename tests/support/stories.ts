import fc from 'fast-check';
import { ROLES, type Role } from '../../src/profession/roles.ts';
import { WORLDS, type World } from '../../src/profession/worlds.ts';

/** A small legal story as data, so that a law can compute from it what a replay must say. */
export interface SmallStory {
  readonly decisions: readonly SmallDecision[];
}

export interface SmallDecision {
  readonly dilemma: boolean;
  /** A hub comes back to itself until its last option is taken; its other options are there only once. */
  readonly hub: boolean;
  readonly options: readonly SmallOption[];
}

export interface SmallOption {
  readonly id: string;
  readonly evidence: Readonly<Partial<Record<Role, number>>>;
  readonly shifts: Readonly<Partial<Record<World, number>>>;
  /** How many decisions further it leads. */
  readonly ahead: number;
  /** Whether it makes the story remember something. */
  readonly remembers: boolean;
  /** Whether it is there only once the story remembers something; the last option always is there. */
  readonly needsMemory: boolean;
}

const option = (roles: readonly Role[]) =>
  fc.record({
    evidence: fc.record(Object.fromEntries(roles.map((role) => [role, fc.integer({ min: 0, max: 3 })])), {
      requiredKeys: [...roles],
    }),
    // Now and then an option is silent about a role, as a story under way may be.
    mute: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    shifts: fc.dictionary(fc.constantFrom(...WORLDS), fc.integer({ min: -2, max: 2 }), { maxKeys: 3 }),
    ahead: fc.integer({ min: 1, max: 3 }),
    remembers: fc.boolean(),
    needsMemory: fc.boolean(),
  });

const decision = fc.subarray([...ROLES], { maxLength: 3 }).chain((roles) =>
  fc.record({
    dilemma: fc.boolean(),
    hub: fc.boolean(),
    options: fc.array(option(roles), { minLength: 1, maxLength: 4 }),
  }),
);

export const smallStory: fc.Arbitrary<SmallStory> = fc
  .array(decision, { minLength: 1, maxLength: 5 })
  .map((decisions) => ({
    decisions: decisions.map(({ options, ...rest }, at) => ({
      ...rest,
      options: options.map(({ mute, evidence, ...traits }, n) => ({
        ...traits,
        evidence: mute ? {} : evidence,
        id: `option-${at}-${'abcd'[n]}`,
      })),
    })),
  }));

/** The story in ink, in words of one's choice: the text of every line and option is `say(its id)`. */
export function inkOf({ decisions }: SmallStory, say: (id: string) => string = dutch): string {
  const knots = decisions.map(({ dilemma, hub, options }, at) => {
    const choices = options.map((option, n) => {
      const last = n === options.length - 1;
      const target = hub && !last ? `decision_${at}` : knotAt(at + option.ahead, decisions.length);
      return [
        `${hub && last ? '+' : '*'} ${option.needsMemory && !last ? '{known} ' : ''}[${say(option.id)} #id:${option.id}${tagsOf(option)}]`,
        ...(option.remembers ? ['    ~ known = true', '    ~ count = count + 1'] : []),
        `    ${say(`said-${option.id}`)} #who:you #id:said-${option.id}`,
        `    -> ${target}`,
      ].join('\n');
    });
    const line = `line-${at}`;
    return `=== decision_${at} ===
${say(line)} {count}. #id:${line} #who:harm #${dilemma ? 'dilemma' : 'decision'}:decision-${at}
${choices.join('\n')}`;
  });
  return `VAR known = false
VAR count = 0
-> decision_0
${knots.join('\n')}
=== closing ===
${say('closing')} #id:closing #ending:closed
-> END
`;
}

function dutch(id: string): string {
  return `Dan kost dat, 10.000 keer ${id}.`;
}

function knotAt(at: number, length: number): string {
  return at < length ? `decision_${at}` : 'closing';
}

function tagsOf({ evidence, shifts }: SmallOption): string {
  const tags = [...Object.entries(evidence), ...Object.entries(shifts)];
  return tags.map(([key, value]) => ` #${key}:${value}`).join('');
}
