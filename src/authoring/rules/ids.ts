import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { ID, idsOf, wantsId } from '../ids.ts';
import type { Phrase } from '../phrases.ts';

/** Every line and every choice has an id of its own, which attempts and translations hold on to. */
export function findBadIds({ source, files }: Draft): readonly Finding[] {
  const { path } = files.story;
  const given = new Map<string, number>();
  return source.flatMap((line) => {
    const found: Finding[] = [];
    if (line.kind === 'choice' && !line.bracketed) {
      found.push(finding('choice-outside-brackets', path, line.number));
    }
    const ids = idsOf(line);
    if (wantsId(line) && ids.length === 0) {
      const on: Phrase<'on'> = line.kind === 'choice' ? 'choice' : 'line';
      found.push(finding('id-missing', path, line.number, { on, scenario: files.id }));
    }
    for (const id of ids) {
      const first = given.get(id);
      if (!ID.test(id)) found.push(finding('id-malformed', path, line.number, { id }));
      if (first !== undefined) found.push(finding('id-twice', path, line.number, { id, first }));
      else given.set(id, line.number);
    }
    return found;
  });
}
