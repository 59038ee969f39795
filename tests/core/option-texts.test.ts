import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionTextsOf } from '../../src/core/option-texts.ts';
import { editionOf } from '../support/ink.ts';
import { libraryOptions } from '../support/library.ts';

test('what an option says can be read without playing, also below conditions and in gathers', () => {
  const { story } = editionOf(`
VAR seen = true
Dag. #id:line #decision:opening
* [Vraag door. #id:ask #human:+1]
    -- (deeper)
    ** {seen} [Nog een keer ‘ja’. #id:again #law:+1] -> end
    ** [Laat maar. #id:leave] -> end
* [Niets zonder naam.] -> end
=== end ===
Klaar. #id:done #ending:done
-> END
`);
  expect([...optionTextsOf(story)].sort()).toEqual([
    ['again', 'Nog een keer ‘ja’.'],
    ['ask', 'Vraag door.'],
    ['leave', 'Laat maar.'],
  ]);
});

test('every option of the library is found with its own words', () => {
  const read = new Map<string, ReadonlyMap<string, string>>();
  for (const { scenario, id, text } of libraryOptions()) {
    const texts =
      read.get(scenario) ??
      optionTextsOf(editionOf(readFileSync(`stories/${scenario}/story.ink`, 'utf8')).story);
    read.set(scenario, texts);
    expect(texts.get(id)).toBe(text);
  }
});
