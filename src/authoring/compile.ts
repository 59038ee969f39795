import { Compiler, CompilerOptions } from 'inkjs/full';
import type { CompiledStory } from '../core/scenario.ts';
import { type Finding, finding } from './findings.ts';
import { say } from './phrases.ts';

/** What became of an ink text. Warnings may come with a story that plays; without a story one is an error. */
export interface Compilation {
  readonly story: CompiledStory | null;
  readonly findings: readonly Finding[];
}

/** Compiles ink, with every message of the compiler at its line. Never prints, never throws, whatever the text. */
export function compileInk(text: string, file: string): Compilation {
  const { story, messages, crash } = attempt(text);
  const findings = messages.flatMap((message) => findingOf(message, file) ?? []);
  if (findings.some(({ severity }) => severity === 'error')) return { story: null, findings };
  if (story !== null) return { story, findings };
  const message = crash ?? say('message', 'it gives no story');
  return { story, findings: [...findings, finding('ink-crash', file, lineOfCrash(text), { message })] };
}

interface Outcome {
  readonly story: CompiledStory | null;
  readonly messages: readonly string[];
  /** What the compiler threw, if it did. */
  readonly crash: string | null;
}

function attempt(text: string): Outcome {
  const messages: string[] = [];
  const options = new CompilerOptions(null, [], false, (message) => messages.push(message), null);
  try {
    const json: unknown = JSON.parse(String(new Compiler(text, options).Compile().ToJson()));
    return { story: isRecord(json) ? json : null, messages, crash: null };
  } catch (thrown) {
    const crash = thrown instanceof Error ? thrown.message.slice(0, 200) : String(thrown).slice(0, 200);
    return { story: null, messages, crash };
  }
}

/** The compiler says `ERROR: line 7: Divert target not found`; an author's TODO is no finding. */
function findingOf(message: string, file: string): Finding | null {
  const parts =
    /^(ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO): (?:'[^']*' )?(?:line (\d+): )?(.*)$/s.exec(message);
  const [, kind = 'ERROR', line, rest = message] = parts ?? [];
  if (kind === 'TODO') return null;
  const code = kind.endsWith('WARNING') ? 'ink-warning' : 'ink-error';
  return finding(code, file, line === undefined ? null : Number(line), { message: rest.trim() });
}

/**
 * Some texts make the compiler fall over without a word. The line is the last one of the shortest
 * beginning of the text on which it still falls over; found by halving, so it costs a dozen compilations.
 */
function lineOfCrash(text: string): number {
  const lines = text.split('\n');
  let sound = 0;
  let crashing = lines.length;
  while (crashing - sound > 1) {
    const middle = Math.floor((sound + crashing) / 2);
    const { crash, messages } = attempt(lines.slice(0, middle).join('\n'));
    if (crash !== null && messages.length === 0) crashing = middle;
    else sound = middle;
  }
  return crashing;
}

function isRecord(value: unknown): value is CompiledStory {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
