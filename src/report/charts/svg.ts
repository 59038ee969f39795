/** A number as it stands in a drawing: a hundredth is finer than any screen. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** Text from a person's pen, safe between and inside tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What every chart is told: an id that is unique on the page, and what it says to who cannot see it. */
export interface ChartFrame {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A drawing with a name and a description. It has no width of its own: the page gives it one. */
export function drawing(
  { id, title, description }: ChartFrame,
  box: readonly number[],
  body: string,
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escapeText(title)}</title><desc id="${id}-desc">${escapeText(description)}</desc>` +
    `${body}</svg>\n`
  );
}
