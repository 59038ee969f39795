import { createInterface } from 'node:readline';
import { check } from './check.ts';
import { graph } from './graph.ts';
import { ids } from './ids.ts';
import { play } from './play.ts';
import { replayNotation } from './replay.ts';
import { report } from './report.ts';
import { strings } from './strings.ts';
import { COULD_NOT_RUN, FINE, readWords, type Surroundings, type Verb } from './verb.ts';

/** What can be done with a story. One more is one file and one line here. */
const VERBS: Readonly<Record<string, Verb>> = {
  ids,
  strings,
  play,
  replay: replayNotation,
  check,
  graph,
  report,
};

export default async function main(args: readonly string[]): Promise<number> {
  const terminal = openTerminal();
  try {
    return await story(args, {
      root: process.cwd(),
      say: (text) => console.log(text),
      complain: (text) => console.error(text),
      colour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
      ask: terminal.ask,
    });
  } finally {
    terminal.close();
  }
}

/** The tool itself, wherever it works and whoever it talks to. */
export async function story(args: readonly string[], here: Surroundings): Promise<number> {
  const [name = '', ...rest] = args;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) {
    const asked = name === '' || name === '--help' || name === 'help';
    if (!asked) here.complain(`There is no "${name}" to do with a story.`);
    (asked ? here.say : here.complain)(overview());
    return asked ? FINE : COULD_NOT_RUN;
  }
  const words = readWords(rest, verb.options);
  if (typeof words !== 'string') return verb.run(words, here);
  here.complain(`${words}\nUsage: npm run story -- ${verb.usage}`);
  return COULD_NOT_RUN;
}

function overview(): string {
  const verbs = Object.values(VERBS);
  const width = Math.max(...verbs.map(({ usage }) => usage.length));
  const lines = verbs.map(({ usage, does }) => `  ${usage.padEnd(width)}  ${does}`);
  return ['Usage: npm run story -- <what to do>', ...lines].join('\n');
}

/** Reads lines as they are asked for; opened at the first question, so that other verbs do not wait for input. */
function openTerminal() {
  let reader: ReturnType<typeof createInterface> | null = null;
  let lines: AsyncIterator<string> | null = null;
  return {
    async ask(prompt: string): Promise<string | null> {
      reader ??= createInterface({ input: process.stdin });
      lines ??= reader[Symbol.asyncIterator]();
      process.stdout.write(prompt);
      const next = await lines.next();
      return next.done === true ? null : next.value;
    },
    close(): void {
      reader?.close();
    },
  };
}
