import { isEnd, type StoryGraph } from '../explore/graph.ts';

/**
 * Per node and option the endings that can still be reached once it is taken, for "what if". Each is the
 * name of an ending, '' for an end without one.
 */
export type Outlook = readonly (readonly ReadonlySet<string>[])[];

export function outlookOf({ nodes }: StoryGraph): Outlook {
  const before: number[][] = nodes.map(() => []);
  for (const [number, { edges }] of nodes.entries()) {
    for (const { to } of edges) if (to !== null) before[to]?.push(number);
  }
  const reachable: Set<string>[] = nodes.map((node) => new Set(isEnd(node) ? [node.ending ?? ''] : []));
  const waiting = nodes.flatMap((node, number) => (isEnd(node) ? [number] : []));
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    for (const from of before[number] ?? []) {
      const known = reachable[from];
      const size = known?.size ?? 0;
      for (const ending of reachable[number] ?? []) known?.add(ending);
      if ((known?.size ?? 0) > size) waiting.push(from);
    }
  }
  const nothing: ReadonlySet<string> = new Set();
  return nodes.map(({ edges }) =>
    edges.map(({ to }) => (to === null ? nothing : (reachable[to] ?? nothing))),
  );
}
