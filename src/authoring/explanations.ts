import type { TextFile } from './files.ts';
import { type Finding, finding, sentenceOf } from './findings.ts';

/** Why one warning may stay, as its writer put it down beside the story. */
export interface Explanation {
  /** The line of its heading, from 1. */
  readonly line: number;
  /** Code and sentence as the check prints them; one word more or less is another warning. */
  readonly warning: string;
  /** Empty where only the heading is there. */
  readonly reason: string;
}

/** Reads `warnings.md`: a heading `## code sentence` for each warning, and under it the reason. */
export function parseExplanations(text: string): readonly Explanation[] {
  const found: { line: number; warning: string; reason: string[] }[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const heading = /^##\s+(.*\S)\s*$/.exec(written)?.[1];
    if (heading === undefined) found.at(-1)?.reason.push(written.trim());
    else found.push({ line: index + 1, warning: heading, reason: [] });
  }
  return found.map(({ reason, ...rest }) => ({
    ...rest,
    reason: reason.filter((words) => words !== '').join(' '),
  }));
}

/**
 * The findings with the reason at each warning that has one. Errors are not explained away. When `complete`
 * everything was looked for, and an explanation to which nothing belongs any more is itself a finding.
 */
export function explain(
  findings: readonly Finding[],
  { path, text }: TextFile,
  complete: boolean,
): readonly Finding[] {
  const explanations = parseExplanations(text ?? '');
  const reasons = new Map(explanations.map(({ warning, reason }) => [warning, reason]));
  const found = new Set(findings.filter(({ severity }) => severity === 'warning').map(nameOf));
  const explained = findings.map((one) => {
    const reason = one.severity === 'warning' ? reasons.get(nameOf(one)) : undefined;
    return reason ? { ...one, explained: reason } : one;
  });
  const loose = explanations.flatMap(({ line, warning, reason }) => {
    if (reason === '') return [finding('explanation-empty', path, line, { warning })];
    return complete && !found.has(warning) ? [finding('explanation-unused', path, line, { warning })] : [];
  });
  return [...explained, ...loose];
}

const nameOf = (one: Finding): string => `${one.code} ${sentenceOf(one)}`;
