import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { dutch } from '../support/interface.ts';
import { atChoice, make } from './conversation.ts';
import { test as base, makeAssignment, makeClass } from './lecturer.ts';

/** A class with one assignment, and its lecturer to ask what arrived. */
export interface School {
  readonly room: { readonly id: string; readonly code: string; readonly link: string; readonly name: string };
  readonly assignment: string;
  /** Changes what is asked. */
  ask(change: object): Promise<void>;
  /** What the class server has of every member. */
  arrived(): Promise<readonly Arrived[]>;
  readonly teacher: APIRequestContext;
}

interface Results {
  readonly members: readonly { readonly attempts: readonly { readonly id: string }[] }[];
}

interface Arrived {
  readonly id: string;
  readonly notation: string;
  readonly ended: number | null;
  readonly notes: readonly object[];
}

let classes = 0;

/** Tests with a class. A student sits at the browser once they `use` NOBODY's state; the lecturer is elsewhere. */
export const test = base.extend<{ readonly school: School }>({
  school: async ({ teacher }, use, { workerIndex }) => {
    classes += 1;
    const made = await makeClass(teacher, `Klas ${workerIndex}-${classes}`);
    const { id: assignment } = await makeAssignment(teacher, made.id, 'Week 1');
    const { class: room } = await (await teacher.get(`/api/desk/classes/${made.id}`)).json();
    await use({
      ...{ room, assignment, teacher },
      async ask(change) {
        const changed = await teacher.patch(`/api/desk/assignments/${assignment}`, { data: change });
        expect(changed.ok()).toBe(true);
      },
      async arrived() {
        const found = await teacher.get(`/api/desk/assignments/${assignment}/results`);
        const { members }: Results = await found.json();
        const ids = members.flatMap(({ attempts }) => attempts.map(({ id }) => id));
        return Promise.all(
          ids.map(async (id) => {
            const read = await teacher.get(`/api/desk/attempts/${id}`);
            const { attempt, notes }: { attempt: Omit<Arrived, 'notes'>; notes: readonly object[] } =
              await read.json();
            return { ...attempt, notes };
          }),
        );
      },
    });
  },
});

export const WHO = { name: 'Noor', recovery: 'mijn hond heet Bas' };

/** Joins the class on this device, as the form of the page has it. */
export async function joinClass(
  page: Page,
  { room }: Pick<School, 'room'>,
  language: 'nl' | 'en' = 'nl',
): Promise<void> {
  await page.goto(`/${language}/class/#${room.link}`);
  const fields = page.locator('input.writing-line');
  await fields.nth(0).fill(WHO.name);
  await fields.nth(1).fill(WHO.recovery);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: room.name })).toBeVisible();
}

/** Joins with the code and the word of before, on a device that does not know the class. */
export async function joinAgain(page: Page, { room }: Pick<School, 'room'>, who = WHO): Promise<void> {
  const { again, code, name, recovery } = dutch.class.join;
  await page.goto('/nl/class/');
  await page.getByLabel(again).check();
  await page.getByLabel(code).fill(room.code);
  await page.getByLabel(name, { exact: true }).fill(who.name);
  await page.getByLabel(recovery).fill(who.recovery);
  await page.keyboard.press('Enter');
}

/** From the class to the conversation, by its own button. */
export async function begin(page: Page): Promise<void> {
  await page.locator('.class-card a.nl-button').first().click();
  await atChoice(page, 0);
}

/** What stands beside a conversation once the class server has it. */
export const HANDED_IN = /^Ingeleverd: /;

/** Joins the class, begins the conversation and makes the first moves, until the class server has them. */
export async function handIn(page: Page, school: School, moves: readonly string[]): Promise<void> {
  await joinClass(page, school);
  await begin(page);
  await make(page, moves);
  await expect(page.getByText(HANDED_IN)).toBeVisible();
}

/** The moves of every attempt that the class server has. */
export async function arrivedMoves(school: School): Promise<readonly (readonly string[])[]> {
  return (await school.arrived()).map(({ notation }) => movesIn(notation));
}

/** The moves of a notation. */
export function movesIn(notation: string): readonly string[] {
  const moves = notation.slice(notation.indexOf(':') + 1).trim();
  return moves === '' ? [] : moves.split(', ');
}
