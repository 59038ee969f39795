import type { BuiltScenario } from '../../authoring/scenario.ts';
import type { Language } from '../../core/texts.ts';
import { COMPETENCES, type Competence } from '../../profession/competences.ts';
import { byRole } from '../../profession/roles.ts';
import { TASKS, type Task } from '../../profession/tasks.ts';
import type { Say, StoryWords, Words } from '../../report/scenario/words.ts';
import { readLocaleFile } from './files.ts';

/** The words of a report, from the texts of the interface and its own. Those of Laveren, wherever the stories are. */
export function wordsIn(language: Language): Words {
  const every = readLocaleFile(language, 'interface/every');
  const debrief = readLocaleFile(language, 'interface/debrief');
  const own = readLocaleFile(language, 'report');
  const say: Say = (key, values = {}) =>
    textAt(own, key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const worldName = (world: string) => textAt(debrief, `world.${world}`);
  return {
    language,
    say,
    names: {
      worlds: {
        law: worldName('law'),
        politics: worldName('politics'),
        work: worldName('work'),
        human: worldName('human'),
      },
      roles: byRole((role) => textAt(debrief, `role.${role}`)),
      tasks: tableOf(TASKS, (task: Task) => textAt(every, `task.${task}`)),
      competences: tableOf(COMPETENCES, (name: Competence) => say(`competence.${name}`)),
    },
    number: (value) => value.toLocaleString(language),
    date: (day) => new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }),
    share: (value) => `${(100 * value).toLocaleString(language, { maximumFractionDigits: 1 })} %`,
  };
}

/** What a scenario calls its parts; in a language it does not have, in that of the story. */
export function storyWordsOf({ id, texts }: BuiltScenario, language: Language): StoryWords {
  const own = texts.get(language) ?? texts.get('nl');
  return {
    title: own?.title ?? id,
    summary: own?.summary ?? '',
    decision: (name) => own?.decisions[name]?.title ?? name,
    option: (option) => own?.lines[option.id] ?? option.text,
    ending: (name) => own?.endings[name] ?? { title: name, text: '', pays: '' },
  };
}

function tableOf<Name extends string>(
  names: readonly Name[],
  text: (name: Name) => string,
): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, text(name)])) as Record<Name, string>;
}

function textAt(texts: unknown, key: string): string {
  let found = texts;
  for (const part of key.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
  }
  if (typeof found !== 'string') throw new Error(`the locales have no text "${key}"`);
  return found;
}
