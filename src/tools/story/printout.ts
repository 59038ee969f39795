import type { Finding } from '../../authoring/findings.ts';
import { sentenceOf } from '../../authoring/findings.ts';
import type { Proof } from '../../core/analysis/proof.ts';
import { makeAttempt } from '../../core/notation.ts';

/** Signs by which a terminal colours what stands between them. */
export type Paint = (text: string, colour: 'red' | 'yellow' | 'green' | 'grey') => string;

const SIGNS = { red: 31, yellow: 33, green: 32, grey: 90 } as const;

export const painted: Paint = (text, colour) => `\u001b[${SIGNS[colour]}m${text}\u001b[0m`;
export const plain: Paint = (text) => text;

/** Whose findings they are, so that a witness can be replayed; null where there is nothing to replay. */
export interface Played {
  readonly scenario: string;
  readonly edition: string;
}

/** One line: place, severity, code, sentence, and the playing that shows it; under it why it may stay. */
export function lineOf(found: Finding, played: Played | null, paint: Paint): string {
  const { file, line, severity, code, witness, explained } = found;
  const place = line === null ? file : `${file}:${line}`;
  const shown = witness === undefined ? '' : ` ${paint(witnessText(witness, played), 'grey')}`;
  const reason = explained === undefined ? '' : `\n  ${paint('explained', 'green')} ${explained}`;
  const colour = severity === 'error' ? 'red' : explained === undefined ? 'yellow' : 'grey';
  return `${place} ${paint(severity, colour)} ${code} ${sentenceOf(found)}${shown}${reason}`;
}

function witnessText(witness: readonly string[], played: Played | null): string {
  if (played === null) return `play: ${witness.join(', ') || 'nothing'}`;
  return `replay "${makeAttempt({ ...played, seed: 0, moves: witness })}"`;
}

/** `perfect-plan: 0 errors, 2 warnings (1 explained); 1,106 states, …` */
export function summaryOf(
  name: string,
  findings: readonly Finding[],
  proof: Proof | null,
  paint: Paint,
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const explained = findings.filter((one) => one.explained !== undefined).length;
  const reasons = explained === 0 ? '' : ` (${grouped(explained)} explained)`;
  const counts = `${name}: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}${reasons}`;
  const sum = paint(counts, errors > 0 ? 'red' : 'green');
  return proof === null ? sum : `${sum}; ${factsOf(proof).join(', ')}`;
}

function factsOf({ graph, agreement, paths, now }: Proof): readonly string[] {
  const dilemmas = now.filter(({ dilemma }) => dilemma);
  const proven = dilemmas.filter(({ verdict }) => verdict.verdict === 'proven').length;
  const facts = [`${count(graph.nodes.length, 'state')}${graph.bound === null ? '' : ' and more'}`];
  if (paths.ok) {
    const { count: ways, shortest, longest, perEnding } = paths.value;
    const [least, most] = [shortest?.value ?? 0, longest?.value ?? 0];
    facts.push(
      count(ways, 'path'),
      `${least === most ? '' : `${least} to `}${count(most, 'decision')} a path`,
      count(perEnding.size, 'ending'),
    );
  } else facts.push('paths without number');
  if (dilemmas.length > 0) facts.push(`${proven} of ${count(dilemmas.length, 'dilemma')} proven`);
  if (agreement.agrees) facts.push(`agrees with playing (${grouped(agreement.steps)} random steps)`);
  return facts;
}

export const count = (number: number | bigint, noun: string): string =>
  `${grouped(number)} ${noun}${BigInt(number) === 1n ? '' : 's'}`;

export const grouped = (number: number | bigint): string => number.toLocaleString('en');
