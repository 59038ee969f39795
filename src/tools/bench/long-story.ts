import { compileInk } from '../../authoring/compile.ts';
import { makeEdition } from '../../authoring/edition.ts';
import { canonicalJson } from '../../core/digest.ts';
import type { Edition } from '../../core/scenario.ts';
import type { DebriefTexts } from '../../core/texts.ts';
import { fullAttempt } from './scenario.ts';
import { syntheticStory } from './synthetic-story.ts';

/** As long as a conversation may become, and longer than any scenario is. */
export const DECISIONS = 25;
const OPTIONS = 4;

const WHY =
  'Je kiest hier voor de een en een ander betaalt mee. Dat hoort bij het vak, en het beroepsprofiel zegt er ook iets over. Wat je hiermee niet hebt gedaan, blijft liggen tot iemand er weer naar vraagt.';

/** A scenario of that length with all that a debrief tells of it, in the cast of the measured one. */
export function longStory(): { readonly edition: Edition; readonly debrief: DebriefTexts } {
  const ink = syntheticStory({ decisions: DECISIONS, options: OPTIONS, lag: 3 }).replace(
    /#decision:knot(\d*[02468])\b/g,
    '#dilemma:knot$1',
  );
  const { story, findings } = compileInk(ink, 'long.ink');
  if (story === null) throw new Error(`the long story does not compile: ${JSON.stringify(findings)}`);
  const knots = Array.from({ length: DECISIONS }, (_, at) => at);
  const options = knots.flatMap((at) =>
    Array.from({ length: OPTIONS }, (_, option) => `choice${at}-${option}`),
  );
  const { manifest } = fullAttempt().edition;
  const [reference = ''] = Object.keys(manifest.references);
  const each = <T>(value: T): Record<string, T> => Object.fromEntries(options.map((id) => [id, value]));
  return {
    edition: makeEdition(story, {
      ...manifest,
      grounds: each([reference]),
      arguments: each(['legal', 'moral'] as const),
      floors: {},
    }),
    debrief: {
      decisions: Object.fromEntries(
        knots.map((at) => [
          `knot${at}`,
          { title: `Punt ${at} van het gesprek`, background: WHY, questions: [WHY.slice(0, 60)] },
        ]),
      ),
      why: each(WHY),
      endings: { finish: { title: 'Klaar', text: WHY, pays: WHY } },
    },
  };
}

/** A value as the module that the site would hold it in. */
export function moduleOf(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(canonicalJson(value))});\n`;
}
