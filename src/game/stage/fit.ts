/** A rectangle in design pixels, from the top left of the room. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the camera looks at: the middle in design pixels, and device pixels for each design pixel. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The size every room is drawn at, in design pixels. */
export const DESIGN = { width: 1280, height: 720 } as const;

/** Below this width in CSS pixels faces get small, and the camera goes as close as the people allow. */
const NARROW = 520;

/** How much closer than filling the canvas with the room the camera may go. */
const CLOSER = 1.8;

/**
 * The view of a room on a canvas of `width` × `height` device pixels with `density` device pixels to a CSS
 * pixel. The room fills the canvas as long as the people in `focus` stay in view; on a narrow canvas the
 * people fill it. Where a room cannot fill an extreme shape, its lower edge stays on the canvas's.
 */
export function viewOf(width: number, height: number, density: number, focus: Box): View {
  const cover = Math.max(width / DESIGN.width, height / DESIGN.height);
  const closest = Math.min(width / (focus.right - focus.left), height / (focus.bottom - focus.top));
  const zoom = Math.min(closest, width / density < NARROW ? cover * CLOSER : cover);
  const x = middle(width / zoom, DESIGN.width, (focus.left + focus.right) / 2, 0.5);
  const y = middle(height / zoom, DESIGN.height, (focus.top + focus.bottom) / 2, 1);
  return { zoom, x: onPixel(x, width, zoom), y: onPixel(y, height, zoom) };
}

/** The smallest box around all boxes; the whole room when there are none. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { left: 0, top: 0, right: DESIGN.width, bottom: DESIGN.height };
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Where a canvas point in device pixels lies in the room. */
export function inRoom(view: View, width: number, height: number, x: number, y: number): [number, number] {
  return [view.x + (x - width / 2) / view.zoom, view.y + (y - height / 2) / view.zoom];
}

/** A length in design pixels that is a whole number of device pixels, so that a still picture stays sharp. */
export function whole(length: number, zoom: number): number {
  return Math.round(length * zoom) / zoom;
}

/** The middle of what is seen, as near to `wanted` as the room's edges allow; `share` of the rest lies before it. */
function middle(seen: number, size: number, wanted: number, share: number): number {
  if (seen >= size) return seen / 2 - (seen - size) * share;
  return Math.min(Math.max(wanted, seen / 2), size - seen / 2);
}

/** Shifts the middle so that the room's corner lies on a whole device pixel. */
function onPixel(centre: number, canvas: number, zoom: number): number {
  return (canvas / 2 - Math.round(canvas / 2 - centre * zoom)) / zoom;
}
