import { type APIRequestContext, expect, type Page } from '@playwright/test';
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

/** A browser in which nobody is signed in. */
export const NOBODY = { cookies: [], origins: [] };

let classes = 0;

/** Tests with a class. A student sits at the browser once they `use` NOBODY's state; the lecturer is elsewhere. */
export const test = base.extend<{ readonly school: School }>({
  school: async ({ playwright, lecturer, baseURL }, use, { workerIndex }) => {
    if (baseURL === undefined) throw new Error('the tests have no site');
    const teacher = await playwright.request.newContext({
      ...{ baseURL, storageState: lecturer.state, extraHTTPHeaders: { Origin: baseURL } },
    });
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
    await teacher.dispose();
  },
});

export const WHO = { name: 'Noor', recovery: 'mijn hond heet Bas' } as const;

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

/** The moves of a notation. */
export function movesIn(notation: string): readonly string[] {
  const moves = notation.slice(notation.indexOf(':') + 1).trim();
  return moves === '' ? [] : moves.split(', ');
}
