import type { Line, Option } from '../core/moment.ts';
import type { StoryTexts } from '../core/texts.ts';

/** What a line says in the language of `texts`; where that has no text for it, the story's own Dutch. */
export function lineText(texts: StoryTexts, { id, text, values }: Line): string {
  const translated = texts.lines[id];
  if (translated === undefined) return text;
  return translated.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

export function optionText(texts: StoryTexts, { id, text }: Option): string {
  return texts.lines[id] ?? text;
}
