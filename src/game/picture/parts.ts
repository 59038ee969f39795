import type { Look } from '../../core/scenario.ts';
import type { Mood, Pose } from '../../core/vocabulary.ts';

/** Names of the drawn parts a look can ask for. A body with bare arms belongs to `short` outfits. */
export const HEADS = [
  'afro',
  'bangs',
  'bangs2',
  'bantuKnots',
  'bun',
  'bun2',
  'buns',
  'cornrows',
  'cornrows2',
  'dreads1',
  'dreads2',
  'flatTop',
  'flatTopLong',
  'grayBun',
  'grayMedium',
  'grayShort',
  'hatBeanie',
  'hatHip',
  'hijab',
  'long',
  'longAfro',
  'longBangs',
  'longCurly',
  'medium1',
  'medium2',
  'medium3',
  'mediumBangs',
  'mediumBangs2',
  'mediumBangs3',
  'mediumStraight',
  'noHair1',
  'noHair2',
  'noHair3',
  'pomp',
  'shaved1',
  'shaved2',
  'shaved3',
  'short1',
  'short2',
  'short3',
  'short4',
  'short5',
  'turban',
  'twists',
  'twists2',
] as const;

export const BEARDS = [
  'chin',
  'full',
  'full2',
  'full3',
  'full4',
  'goatee1',
  'goatee2',
  'moustache1',
  'moustache2',
  'moustache3',
  'moustache4',
  'moustache5',
  'moustache6',
  'moustache7',
  'moustache9',
] as const;

export const GLASSES = ['glasses', 'glasses2', 'glasses3', 'glasses4', 'glasses5'] as const;

interface Outfit {
  /** The body with its arms down. */
  readonly body: string;
  /** What is worn at the neck and over the chest, over any body. */
  readonly front: string;
  readonly sleeves: 'long' | 'short';
  readonly pattern?: 'dots' | 'stripes';
}

export const OUTFITS: Readonly<Record<string, Outfit>> = {
  ButtonShirt: { body: 'ButtonShirt', front: 'ButtonShirt', sleeves: 'long' },
  ShirtCoat: { body: 'ShirtCoat', front: 'ShirtCoat', sleeves: 'long' },
  PoloSweater: { body: 'PoloSweater', front: 'PoloSweater', sleeves: 'long' },
  Turtleneck: { body: 'Turtleneck', front: 'Turtleneck', sleeves: 'long' },
  Hoodie: { body: 'Hoodie', front: 'Hoodie', sleeves: 'long' },
  Shirt: { body: 'Shirt', front: 'Shirt', sleeves: 'short' },
  BlazerBlackTee: { body: 'BlazerBlackTee', front: 'BlazerBlackTee', sleeves: 'long' },
  StripedShirt: { body: 'Shirt', front: 'Shirt', sleeves: 'short', pattern: 'stripes' },
  DotJacket: { body: 'BlazerBlackTee', front: 'BlazerBlackTee', sleeves: 'long', pattern: 'dots' },
};

const GESTURES: Readonly<Record<Exclude<Pose, 'neutral' | 'arms-crossed'>, string>> = {
  explaining: 'Explaining',
  paper: 'Paper',
  coffee: 'Coffee',
  laptop: 'Geek',
  phone: 'Device',
  pointing: 'PointingUp',
  shrug: 'Whatever',
};

/** What somebody wears; a look that names an outfit nobody has drawn is an error of the story. */
export function outfitOf(look: Look): Outfit {
  const outfit = OUTFITS[look.outfit];
  if (!outfit) throw new Error(`There is no outfit ${look.outfit}`);
  return outfit;
}

/** The body for a gesture. Arms are crossed with the hands in sight in sleeves, and without them when bare. */
export function bodyOf(look: Look, pose: Pose): string {
  const { body, sleeves } = outfitOf(look);
  if (pose === 'neutral') return body;
  if (pose === 'arms-crossed') return sleeves === 'long' ? 'Sweater' : 'ArmsCrossed';
  return GESTURES[pose];
}

/** The names of the parts one picture of somebody is made of. */
export interface PartNames {
  readonly body: string;
  readonly pattern: string | null;
  readonly front: string;
  readonly head: string;
  readonly beard: string | null;
  readonly face: string;
  readonly glasses: string | null;
}

export function partNames(look: Look, mood: Mood, pose: Pose): PartNames {
  const { front, pattern } = outfitOf(look);
  const body = bodyOf(look, pose);
  return {
    body: `bodies/${body}`,
    pattern: pattern ? `patterns/${body}-${pattern}` : null,
    front: `fronts/${front}`,
    head: `heads/${look.head}`,
    beard: look.beard ? `beards/${look.beard}` : null,
    face: `faces/${mood}`,
    glasses: look.glasses ? `glasses/${look.glasses}` : null,
  };
}

/** Every part these people need for these moods and gestures, each once, in alphabetical order. */
export function partsNeeded(
  looks: readonly Look[],
  moods: readonly Mood[],
  poses: readonly Pose[],
): readonly string[] {
  const names = looks.flatMap((look) =>
    moods.flatMap((mood) => poses.flatMap((pose) => Object.values(partNames(look, mood, pose)))),
  );
  return [...new Set(names)].filter((name): name is string => name !== null).sort();
}
