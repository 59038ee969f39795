import { stampIds } from '../../authoring/ids.ts';
import { readScenarioFiles, writeTextFile } from './files.ts';
import { pickScenario } from './pick.ts';
import { COULD_NOT_RUN, FINE, type Verb } from './verb.ts';

export const ids: Verb = {
  usage: 'ids <scenario>',
  does: 'gives every line and choice without one an id',
  options: {},
  async run(words, here) {
    const id = pickScenario(words, ids, here);
    if (id === null) return COULD_NOT_RUN;
    const { path, text } = readScenarioFiles(here.root, id).story;
    if (text === null) {
      here.complain(`${path} is not there.`);
      return COULD_NOT_RUN;
    }
    const stamped = stampIds(text);
    const before = text.split('\n');
    const changed = stamped
      .split('\n')
      .flatMap((line, at) => (line === before[at] ? [] : [`${path}:${at + 1} ${line.trim()}`]));
    if (changed.length > 0) writeTextFile(here.root, path, stamped);
    for (const line of changed) here.say(line);
    here.say(changed.length === 0 ? 'Everything has its id.' : `${changed.length} written.`);
    return FINE;
  },
};
