import { buildSite } from '../site/build.ts';
import { DIST } from '../site/dist.ts';
import { close, listen } from '../site/listen.ts';
import { createSite } from '../site/serve.ts';
import { bytes } from './bytes.ts';
import { classServer } from './class.ts';
import { debrief } from './debrief.ts';
import { exploring } from './exploring.ts';
import { type Figure, type Measurement, table } from './figure.ts';
import { firstChoice } from './first-choice.ts';
import { lookingBack } from './looking-back.ts';
import { nextLine } from './next-line.ts';
import { progress } from './progress.ts';
import { replaying } from './replaying.ts';
import { results } from './results.ts';
import { intervision } from './sessions.ts';
import { stage } from './stage.ts';

/** Everything that can be measured, by the name under which it can be asked for. One more is one line here. */
const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  replay: replaying,
  explore: exploring,
  bytes,
  'first-choice': firstChoice,
  'next-line': nextLine,
  debrief,
  'what-if': lookingBack,
  stage,
  progress,
  results,
  class: classServer,
  sessions: intervision,
};

/** `npm run bench [-- <name> …]`: measures the built site on this machine and prints a table. It judges nothing. */
export default async function bench(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !(name in MEASUREMENTS));
  if (unknown !== undefined) {
    console.error(`"${unknown}" cannot be measured. Choose from: ${Object.keys(MEASUREMENTS).join(', ')}.`);
    return 1;
  }
  await buildSite();
  const server = createSite(DIST);
  const site = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`;
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.error(`Measuring ${name} …`);
    figures.push(...(await measure(site)));
  }
  await close(server);
  console.log(table(figures));
  return 0;
}
