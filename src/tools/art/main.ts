import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOODS } from '../../core/vocabulary.ts';
import { BEARDS, GLASSES, HEADS, OUTFITS as WORN } from '../../game/picture/parts.ts';
import type { Part } from '../../game/picture/types.ts';
import { drawBody, drawFront } from './body.ts';
import { drawFace } from './faces.ts';
import { GESTURES } from './gestures/all.ts';
import { drawBeard, drawGlasses, drawHead } from './heads.ts';
import { OUTFITS } from './outfits/all.ts';
import { drawPattern } from './patterns.ts';
import { ROOMS } from './rooms/all.ts';

/**
 * Draws the people and rooms of the game from the packages and writes them to `assets/`, the same bytes every time.
 * With arguments only the files whose path contains one of them. The result is the exit code.
 */
export default async function art(args: readonly string[]): Promise<number> {
  for (const [path, draw] of drawings()) {
    if (args.length > 0 && !args.some((arg) => path.includes(arg))) continue;
    const file = join(process.cwd(), 'assets', `${path}.json`);
    mkdirSync(dirname(file), { recursive: true });
    const text = draw();
    writeFileSync(file, text);
    console.log(`${path} ${text.length}`);
  }
  return 0;
}

/** Every file by its path below `assets/`, and how its text is made. */
function* drawings(): Generator<readonly [path: string, draw: () => string]> {
  const part = (draw: () => Part) => () => writePart(draw());
  for (const head of HEADS) yield [`people/heads/${head}`, part(() => drawHead(head))];
  for (const mood of MOODS) yield [`people/faces/${mood}`, part(() => drawFace(mood))];
  for (const beard of BEARDS) yield [`people/beards/${beard}`, part(() => drawBeard(beard))];
  for (const glasses of GLASSES) yield [`people/glasses/${glasses}`, part(() => drawGlasses(glasses))];
  for (const [name, recipe] of Object.entries(GESTURES))
    yield [`people/bodies/${name}`, part(() => drawBody(recipe))];
  for (const [name, { body, front }] of Object.entries(OUTFITS)) {
    yield [`people/bodies/${name}`, part(() => drawBody(body))];
    yield [`people/fronts/${name}`, part(() => drawFront(front))];
  }
  for (const { body, front, pattern, sleeves } of Object.values(WORN)) {
    const own = OUTFITS[body];
    const worn = OUTFITS[front];
    if (!pattern || !own || !worn) continue;
    const crossed = sleeves === 'long' ? 'ArmsCrossed' : 'Sweater';
    for (const [name, recipe] of [[body, own.body] as const, ...Object.entries(GESTURES)]) {
      if (name === crossed) continue;
      yield [
        `people/patterns/${name}-${pattern}`,
        part(() => drawPattern(pattern, recipe, worn.front, sleeves)),
      ];
    }
  }
  for (const [place, draw] of Object.entries(ROOMS))
    yield [`rooms/${place}`, () => `${JSON.stringify(draw(), null, 1)}\n`];
}

/** One shape a line, so that a change of the art can be read in a diff. */
const writePart = (shapes: Part): string =>
  `[\n${shapes.map((shape) => JSON.stringify(shape)).join(',\n')}\n]\n`;
