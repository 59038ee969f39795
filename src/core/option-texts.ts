import type { CompiledStory } from './scenario.ts';

const ID = /^\^id:(\S+)/;

/**
 * What every option of a story says in the story's own language, by its id: to speak of options that nobody
 * is being offered now. Read from the text of a choice up to its tags; a choice without an id is left out.
 */
export function optionTextsOf(story: CompiledStory): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const pending: unknown[] = [story.root];
  while (pending.length > 0) {
    const part = pending.pop();
    if (Array.isArray(part)) {
      readChoices(part, texts);
      pending.push(...part);
    } else if (typeof part === 'object' && part !== null) pending.push(...Object.values(part));
  }
  return texts;
}

/** In ink's format a choice is `str`, its text, its tags (each between `#` and `/#`), and `/str`. */
function readChoices(content: readonly unknown[], texts: Map<string, string>): void {
  let said: string[] | null = null;
  let tagging = false;
  for (const sign of content) {
    if (sign === 'str') said = [];
    else if (sign === '/str') said = null;
    else if (sign === '#') tagging = true;
    else if (sign === '/#') tagging = false;
    else if (said !== null && typeof sign === 'string' && sign.startsWith('^')) {
      const id = tagging ? ID.exec(sign)?.[1] : undefined;
      if (id !== undefined) texts.set(id, said.join('').trim());
      else if (!tagging) said.push(sign.slice(1));
    }
  }
}
