import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildScenario } from '../../authoring/scenario.ts';
import { storyMap } from '../../report/scenario/map.ts';
import { plotOf } from '../../report/scenario/plot.ts';
import { readScenarioFiles } from './files.ts';
import { LIMIT_OPTIONS, readLimits } from './limits.ts';
import { pickLanguage, pickScenario } from './pick.ts';
import { COULD_NOT_RUN, FINE, type Verb } from './verb.ts';
import { storyWordsOf, wordsIn } from './words.ts';

export const graph: Verb = {
  usage: 'graph <scenario> [--out file.svg] [--language en]',
  does: 'draws the scenario for people who have never seen a story file',
  options: { out: true, language: true, ...LIMIT_OPTIONS },
  async run(words, here) {
    const id = pickScenario(words, graph, here);
    const language = pickLanguage(words, here);
    const limits = readLimits(words, here);
    if (id === null || language === null || limits === null) return COULD_NOT_RUN;
    const built = buildScenario(readScenarioFiles(here.root, id), limits);
    if (built.proof === null) {
      here.complain(`"${id}" cannot be drawn: it does not compile. Run: npm run story -- check ${id}`);
      return COULD_NOT_RUN;
    }
    const picture = alone(
      storyMap(plotOf(built.proof.graph), storyWordsOf(built, language), wordsIn(language), 'map'),
    );
    const { out } = words.options;
    if (out === undefined) here.say(picture);
    else {
      writeFileSync(resolve(here.root, out), picture);
      here.say(`${out} is written.`);
    }
    return FINE;
  },
};

/**
 * Outside a page nothing gives colours a value, and not every program knows that they could have one; nor
 * does anything give it a size, and a long conversation in one window would be too small to read.
 */
function alone(svg: string): string {
  return svg
    .replace(/var\(--[a-z-]+, ([^)]+)\)/g, '$1')
    .replace(/viewBox="0 0 ([\d.]+) ([\d.]+)"/, 'width="$1" height="$2" $&');
}
