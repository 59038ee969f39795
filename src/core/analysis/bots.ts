import { type ByRole, byRole, ROLES } from '../../profession/roles.ts';
import { isEnd, type StoryGraph } from '../explore/graph.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { type Gains, gainsOf } from './gains.ts';
import { orderOf } from './order.ts';
import { AT_RANDOM, type Policy } from './spread.ts';
import type { Obstacle } from './verdict.ts';

/** Ways to play without reading the situation. A good scenario pays none of them. */
export const BOTS = ['longest', 'shortest', 'first', 'last', 'polite', 'law', 'hedging'] as const;
export type Bot = (typeof BOTS)[number];

/** What a player may expect: a share of what could be shown, 0 … 1; null where a role is never seen. */
export interface Expected {
  readonly roles: ByRole<number | null>;
  /** Over all roles together. */
  readonly all: number | null;
}

export interface Guessing {
  readonly random: Expected;
  readonly bots: Readonly<Record<Bot, Expected>>;
}

/**
 * What each bot may expect beside somebody who chooses at random. Exact: the expected sixths over the
 * expected observations, by working backwards; among options that are equal to a bot it draws lots.
 */
export function guessingOf(graph: StoryGraph): Result<Guessing, Obstacle> {
  const order = orderOf(graph);
  if (!order.ok) return order;
  const gains = gainsOf(graph);
  const expected = (policy: Policy) => expectedOf(graph, order.value, gains, policy);
  const bot = (name: Bot) => expected(policyOf(TRAITS[name]));
  return ok({
    random: expected(AT_RANDOM),
    bots: {
      longest: bot('longest'),
      shortest: bot('shortest'),
      first: bot('first'),
      last: bot('last'),
      polite: bot('polite'),
      law: bot('law'),
      hedging: bot('hedging'),
    },
  });
}

/** How much of what it looks for a bot finds in an option, by its text and its position among the others. */
type Trait = (text: string, position: number) => number;

const counting =
  (words: RegExp): Trait =>
  (text) =>
    text.match(words)?.length ?? 0;

/** The words are Dutch, as the stories are. `first` and `last` go by the order of the source. */
const TRAITS: Readonly<Record<Bot, Trait>> = {
  longest: (text) => text.length,
  shortest: (text) => -text.length,
  first: (_, position) => -position,
  last: (_, position) => position,
  polite: counting(
    /\b(graag|dank\w*|alstublieft|sorry|excuses|fijn|goed|begrijp\w*|begrip|rustig|vriendelijk|samen|hoe het (met|gaat))\b/gi,
  ),
  law: counting(
    /\b(wet\w*|participatiewet|artikel\w*|plicht\w*|verplicht\w*|regels?|rechten|recht op|besluit\w*|beleid|bezwaar|maatregel\w*|formeel|formele|officieel)\b/gi,
  ),
  hedging: counting(
    /\b(misschien|eventueel|wellicht|mogelijk|zou|kunnen|even|eerst|nog|later|wacht\w*|voorlopig|soms|of)\b/gi,
  ),
};

function policyOf(trait: Trait): Policy {
  return ({ options }) => {
    const found = options.map(({ text }, position) => trait(text, position));
    const most = Math.max(...found);
    const best = found.filter((value) => value === most).length;
    return found.map((value) => (value === most ? 1 / best : 0));
  };
}

function expectedOf({ nodes }: StoryGraph, order: readonly number[], gains: Gains, policy: Policy): Expected {
  const chance = new Float64Array(nodes.length);
  if (chance.length > 0) chance[0] = 1;
  const sums = byRole(() => ({ sixths: 0, n: 0 }));
  for (const number of order) {
    const node = nodes[number];
    if (node === undefined || isEnd(node)) continue;
    for (const [at, share] of policy(node).entries()) {
      const weight = share * (chance[number] ?? 0);
      const { to } = node.edges[at] ?? { to: null };
      if (weight === 0) continue;
      if (to !== null) chance[to] = (chance[to] ?? 0) + weight;
      for (const role of ROLES) {
        const gain = gains[number]?.[at]?.roles[role] ?? { sixths: 0, n: 0 };
        sums[role].sixths += weight * gain.sixths;
        sums[role].n += weight * gain.n;
      }
    }
  }
  const share = ({ sixths, n }: { sixths: number; n: number }) => (n === 0 ? null : sixths / (6 * n));
  const all = { sixths: 0, n: 0 };
  for (const role of ROLES) {
    all.sixths += sums[role].sixths;
    all.n += sums[role].n;
  }
  return { roles: byRole((role) => share(sums[role])), all: share(all) };
}
