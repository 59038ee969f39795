/** A colour as red, green and blue, each 0–255. */
type Rgb = readonly [number, number, number];

/** The ink of every drawing. */
export const INK = '#1e2230';

/** `share` (0–1) of `other` mixed into `color`; both `#rrggbb`. */
export function mix(color: string, other: string, share: number): string {
  const [a, b] = [read(color), read(other)];
  const channel = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share);
  return `#${[channel(0), channel(1), channel(2)].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 black to 1 white (WCAG 2.2). */
export function luminance(color: string): number {
  const [red, green, blue] = read(color).map((n) => {
    const c = n / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour that is not written `#rrggbb` is an error of the story. */
function read(color: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!digits) throw new Error(`Not a colour: ${color}`);
  const [, red = '', green = '', blue = ''] = digits;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}
