import type { Place } from '../../core/vocabulary.ts';

/**
 * What a colour stands for in a drawing of a person; a look says which colour it is. `line` is ink on a face, `mouth` as well,
 * `scarf` cloth on a head and `trim` its edge, `cloth2` what is worn under a jacket, `mark` the pattern of a
 * cloth. A `sleeve` is an arm in cloth with long sleeves and bare with short ones; a `cuff` is drawn with long
 * sleeves only, a `hem` with short ones only.
 */
export const PAINTS = [
  'ink',
  'line',
  'mouth',
  'skin',
  'shade',
  'hair',
  'cloth',
  'cloth2',
  'mark',
  'sleeve',
  'cuff',
  'hem',
  'scarf',
  'trim',
  'paper',
  'metal',
  'tongue',
] as const;
export type Paint = (typeof PAINTS)[number];

/** One filled outline: an SVG path in the coordinates of PERSON_BOX (person.ts), and what its colour stands for. */
export interface Shape {
  readonly paint: Paint;
  readonly d: string;
  /** The SVG fill rule; nonzero when absent. */
  readonly rule?: 'evenodd';
}

/** A head, face, beard, pair of glasses, body or front of an outfit: shapes from back to front. */
export type Part = readonly Shape[];

/** Parts by path without extension, for example `heads/hijab`, `faces/calm`, `bodies/ArmsCrossed`. */
export type PersonParts = Readonly<Record<string, Part>>;

/** A place for one person: the middle of the lower edge of their picture, its width, and where they look. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly faces: 'left' | 'right';
}

/** A drawn place at the design size of 1280 × 720. `back` and `front` are SVG markup without the `<svg>`. */
export interface Room {
  readonly place: Place;
  readonly back: string;
  /** Drawn over the people, so that they sit behind the table. */
  readonly front: string;
  /** Where the others are, nearest to the player last; with fewer people the first slots stay in use. */
  readonly others: readonly [Slot, Slot, Slot];
  readonly you: Slot;
  /** The height of the edge people sit behind, in design pixels from the top. */
  readonly edge: number;
}

export type RoomLayer = 'back' | 'front';
