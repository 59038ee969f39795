import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parsePlan } from '../../src/authoring/plan.ts';
import { BACK } from '../../src/core/attempt.ts';

/** Where the scenario of these tests is played. */
export const PLAY = { nl: '/nl/perfect-plan/', en: '/en/perfect-plan/' } as const;

/** The moves of a plan: a whole conversation, from the opening to its ending. */
export function movesOfPlan(name: string, scenario = 'perfect-plan'): readonly string[] {
  const parsed = parsePlan(readFileSync(`stories/${scenario}/plans/${name}.plan`, 'utf8'));
  if (!parsed.ok) throw new Error(`the plan ${name} cannot be read: ${parsed.error.reason}`);
  return parsed.value.steps.flatMap(({ kind, names }) => (kind === 'play' ? names : []));
}

/** Waits until this many choices have been made and what follows can be answered. */
export async function atChoice(page: Page, count: number): Promise<void> {
  await expect(page.locator(`[data-moment="${count}"]`)).toBeVisible();
}

/** Makes moves from where the page is, `from` choices into the conversation. */
export async function make(page: Page, moves: readonly string[], from = 0): Promise<void> {
  let count = from;
  for (const move of moves) {
    if (move === BACK) await page.locator('.step-back').click();
    else await page.locator(`[data-option="${move}"]`).click();
    count += move === BACK ? -1 : 1;
    await atChoice(page, count);
  }
}

/** At the last choices of a conversation, by the address that plays on from a decision; gives the moves left. */
export async function openNearEnd(
  page: Page,
  moves: readonly string[],
  left = 1,
): Promise<readonly string[]> {
  const played = moves.slice(0, -left);
  const notation = `perfect-plan@0123456789ab seed 5: ${played.join(', ')}`;
  await page.goto(`${PLAY.nl}?from=${encodeURIComponent(notation)}`);
  await atChoice(page, played.length);
  return moves.slice(-left);
}

/** What the present moment says, without its past. */
export function presentText(page: Page): Promise<string> {
  return page.locator('[data-moment]').innerText();
}
