/**
 * The four worlds in which a klantmanager works, each with its own dynamics, codes, language and logic.
 * Source: PROFILE, "De vier werelden van klantmanagement" (after Polstra 2011). The order is the
 * source's; it is no ranking.
 */
export const WORLDS = ['law', 'politics', 'work', 'human'] as const;
export type World = (typeof WORLDS)[number];
export type ByWorld<T> = Readonly<Record<World, T>>;

export const NO_SHIFT: ByWorld<number> = { law: 0, politics: 0, work: 0, human: 0 };

export function addWorlds(a: ByWorld<number>, b: ByWorld<number>): ByWorld<number> {
  return {
    law: a.law + b.law,
    politics: a.politics + b.politics,
    work: a.work + b.work,
    human: a.human + b.human,
  };
}

export function isWorld(text: string): text is World {
  return (WORLDS as readonly string[]).includes(text);
}
