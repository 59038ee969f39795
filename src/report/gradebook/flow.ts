import type { ClassPlay } from './plays.ts';

/** A place in the course of a class: a decision that was met at a step, or an ending. */
export interface FlowNode {
  /** `step decision`, or `ending name`; the same decision met later is another place. */
  readonly id: string;
  /** 0 for the first decision; endings stand behind the last. */
  readonly step: number;
  readonly decision: string | null;
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

/** The courses of a class through one scenario, laid over each other. Every link leads to a later step. */
export function flowOf(plays: readonly ClassPlay[]): Flow {
  const nodes = new Map<string, { -readonly [Key in keyof FlowNode]: FlowNode[Key] }>();
  const links = new Map<string, { from: string; to: string; count: number }>();
  const last = Math.max(0, ...plays.map(({ turns }) => turns.length));
  const meet = (node: Omit<FlowNode, 'count'>) => {
    const present = nodes.get(node.id);
    if (present === undefined) nodes.set(node.id, { ...node, count: 1 });
    else present.count += 1;
  };
  for (const { turns, ending } of plays) {
    const passed = turns.map(({ decision: { name } }, step) => {
      const id = `${step} ${name}`;
      meet({ id, step, decision: name, ending: null });
      return id;
    });
    if (ending !== null) {
      const id = `ending ${ending}`;
      meet({ id, step: last, decision: null, ending });
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
