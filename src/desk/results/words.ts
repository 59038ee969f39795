import { optionTextsOf } from '../../core/option-texts.ts';
import { decisionTitle, type Told } from '../../debrief/told.ts';

/** What decisions, options and endings of one scenario are called; without its texts by their own ids. */
export interface Words {
  readonly decision: (name: string) => string;
  readonly option: (id: string) => string;
  readonly ending: (name: string) => string;
}

/** `unnamed` is what an ending without a name is called. */
export function wordsOf(told: Told | null, unnamed: string): Words {
  const dutch = told === null ? new Map<string, string>() : optionTextsOf(told.edition.story);
  return {
    decision: (name) => (told === null ? name : decisionTitle(told, name)),
    option: (id) => told?.texts.lines[id] ?? dutch.get(id) ?? id,
    ending: (name) => told?.debrief.endings[name]?.title ?? (name || unnamed),
  };
}
