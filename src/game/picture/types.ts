import type { Mood, Place, Pose } from '../../core/vocabulary.ts';

/** What a colour stands for in a drawing. The drawing never holds a colour, a {@link Look} gives it. */
export const PAINTS = ['ink', 'skin', 'blush', 'hair', 'cloth', 'cloth2', 'sleeve', 'cuff', 'hem', 'paper', 'metal', 'tongue'] as const;
export type Paint = (typeof PAINTS)[number];

/** One filled outline: an SVG path in the coordinates of {@link PERSON_BOX}, and what its colour stands for. */
export interface Shape {
  readonly paint: Paint;
  readonly d: string;
  /** The SVG fill rule; nonzero when absent. */
  readonly rule?: 'evenodd';
}

/** A head, face, beard, pair of glasses or body: shapes from back to front. */
export type Part = readonly Shape[];

/** Parts by path without extension, for example `heads/hijab`, `faces/calm`, `bodies/ArmsCrossed`. */
export type PersonParts = Readonly<Record<string, Part>>;

/** How a character looks, whatever the mood and the gesture. Colours are `#rrggbb`. */
export interface Look {
  readonly head: string;
  readonly skin: string;
  readonly hair: string;
  readonly outfit: string;
  readonly cloth: string;
  /** Shirt under a jacket, headscarf, turban, hair ribbon or hat; a shade that goes with `cloth` when absent. */
  readonly cloth2?: string;
  readonly beard?: string;
  readonly glasses?: string;
}

/** A place for one person: the middle of the lower edge of their picture, its width, and where they look. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly faces: 'left' | 'right';
}

/** A drawn place at the design size {@link ROOM_SIZE}. `back` and `front` are SVG markup without the `<svg>`. */
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

/** Somebody in a still picture. `you` sits at the player's side; the others are placed in order. */
export interface Figure {
  readonly look: Look;
  readonly mood: Mood;
  readonly pose: Pose;
  readonly you?: boolean;
}
