import type { ClassPlay } from './plays.ts';

/** A place in the course of a class: an option that was chosen at a step, or an ending. */
export interface FlowNode {
  /** `step decision option`, or `ending name`; the same option chosen later is another place. */
  readonly id: string;
  /** 0 for the first decision; endings stand behind the last. */
  readonly step: number;
  readonly decision: string | null;
  /** Null at an ending, and where so few came to the decision that it is not told what they chose. */
  readonly option: string | null;
  readonly ending: string | null;
  readonly count: number;
}

/** So many members went from one place to another. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/**
 * The courses of a class through one scenario, laid over each other. Every link leads to a later step. `mayShow`
 * says of a number of members whether it may be told what they chose.
 */
export function flowOf(plays: readonly ClassPlay[], mayShow: (n: number) => boolean = () => true): Flow {
  const came = membersPerDecision(plays);
  const nodes = new Map<string, { -readonly [Key in keyof FlowNode]: FlowNode[Key] }>();
  const links = new Map<string, { from: string; to: string; count: number }>();
  const last = Math.max(0, ...plays.map(({ turns }) => turns.length));
  const meet = (node: Omit<FlowNode, 'count'>) => {
    const present = nodes.get(node.id);
    if (present === undefined) nodes.set(node.id, { ...node, count: 1 });
    else present.count += 1;
  };
  for (const { turns, ending } of plays) {
    const passed = turns.map(({ decision: { name }, chosen }, step) => {
      const option = mayShow(came.get(name) ?? 0) ? chosen.id : null;
      const id = option === null ? `${step} ${name}` : `${step} ${name} ${option}`;
      meet({ id, step, decision: name, option, ending: null });
      return id;
    });
    if (ending !== null) {
      const id = `ending ${ending}`;
      meet({ id, step: last, decision: null, option: null, ending });
      passed.push(id);
    }
    for (const [at, to] of passed.entries()) {
      const from = passed[at - 1];
      if (from === undefined) continue;
      const key = `${from} > ${to}`;
      const link = links.get(key) ?? { from, to, count: 0 };
      link.count += 1;
      links.set(key, link);
    }
  }
  return {
    nodes: [...nodes.values()].sort((a, b) => a.step - b.step || (a.id < b.id ? -1 : 1)),
    links: [...links.values()],
  };
}

function membersPerDecision(plays: readonly ClassPlay[]): ReadonlyMap<string, number> {
  const came = new Map<string, number>();
  for (const { turns } of plays) {
    for (const name of new Set(turns.map(({ decision }) => decision.name))) {
      came.set(name, (came.get(name) ?? 0) + 1);
    }
  }
  return came;
}
