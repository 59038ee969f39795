import { linesOf, type Passage, type StoryGraph } from '../core/explore/graph.ts';
import type { Line } from '../core/moment.ts';
import { EMPTY_SCENE, type Scene, sceneAfter } from '../core/scene.ts';

/**
 * What somebody of the cast hears on any path: whatever others say while they are on stage. Who is there
 * depends on the way, so a place is looked at once for each company in which it is reached.
 */
export function heardBy(graph: StoryGraph, who: string): readonly Line[] {
  const heard = new Map<string, Line>();
  const seen = new Set<string>();
  const waiting: { passage: Passage; scene: Scene }[] = [{ passage: graph.opening, scene: EMPTY_SCENE }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    let { scene } = next;
    for (const line of linesOf(next.passage).filter(({ thought }) => !thought)) {
      scene = sceneAfter(scene, line);
      const present = scene.people.some((person) => person.who === who);
      if (present && line.who !== null && line.who !== who) heard.set(line.id, line);
    }
    const { to } = next.passage;
    const company = scene.people.map((person) => person.who).sort();
    const key = `${to} ${scene.place} ${company.join()}`;
    if (to === null || seen.has(key)) continue;
    seen.add(key);
    for (const edge of graph.nodes[to]?.edges ?? []) waiting.push({ passage: edge, scene });
  }
  return [...heard.values()];
}
