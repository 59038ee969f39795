import type { Obstacle, Verdict } from '../../core/analysis/verdict.ts';
import { escapeText } from '../charts/svg.ts';
import type { Seen } from './account.ts';
import type { Words } from './words.ts';

/** A verdict in words, never by its colour alone. */
export function badge({ verdict }: Verdict<unknown>, { say }: Words): string {
  const sign = { proven: '✓', refuted: '✗', 'not-proven': '?' }[verdict];
  return `<span class="badge ${verdict}">${sign} ${escapeText(say(`verdict.${verdict}`))}</span>`;
}

/** The verdict with what stood in its way, or with a playing that refutes it. */
export function judged(verdict: Verdict<Seen>, words: Words): string {
  const shown = badge(verdict, words);
  if (verdict.verdict === 'not-proven') return `${shown} ${escapeText(hindrance(verdict.obstacle, words))}`;
  const [witness] = verdict.verdict === 'refuted' ? verdict.witnesses : [];
  return witness === undefined ? shown : `${shown} ${playing(witness, words)}`;
}

export function playing({ moves }: Seen, { say }: Words): string {
  const [before = '', after = ''] = say('verdict.witness', { moves: '\n' }).split('\n');
  return `${escapeText(before)}<code>${escapeText(moves.join(', ') || '–')}</code>${escapeText(after)}`;
}

export const hindrance = (obstacle: Obstacle, { say }: Words): string => say(`verdict.obstacle_${obstacle}`);
