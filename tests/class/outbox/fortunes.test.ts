import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classDatabase, type Fortune, MOVES, student, until } from './student.ts';

const database = classDatabase();

test('whatever is lost, doubled, late or cut off, the server ends with the last list, once', async () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.constant('choose' as const) },
    { weight: 2, arbitrary: fc.constant('time' as const) },
    { weight: 1, arbitrary: fc.constant('crash' as const) },
    { weight: 1, arbitrary: fc.constant('copy' as const) },
    { weight: 1, arbitrary: fc.constant('second tab' as const) },
  );
  const fortune = fc.constantFrom<Fortune>('well', 'lost', 'unanswered', 'copied');
  const worlds = fc.record({
    steps: fc.array(step, { maxLength: 14 }),
    fortunes: fc.array(fortune, { maxLength: 14 }),
  });
  const here = await student(database());
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(worlds, async ({ steps, fortunes }) => {
      runs += 1;
      const id = `attempt-of-run-${runs}`;
      here.fortunes.push(...fortunes);
      let page = here.openPage();
      let made = 0;
      let notation = '';
      for (const one of [...steps, 'choose' as const]) {
        if (one === 'choose' && made < MOVES.length) {
          made += 1;
          notation = await here.play(MOVES.slice(0, made), id, runs);
          page.post();
        }
        if (one === 'time') here.timePasses();
        if (one === 'crash') page = here.openPage();
        if (one === 'second tab') here.openPage().post();
        if (one === 'copy') {
          const copy = here.copies.pop();
          if (copy !== undefined) await here.deliver(copy);
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
      here.fortunes.length = 0;
      page = here.openPage();
      page.post();
      await until(() => page.knownOf(id).notation === notation);
      for (const copy of here.copies.splice(0)) await here.deliver(copy);
      const arrived = (await here.atServer()).filter((one) => one.notation.includes(`seed ${runs}:`));
      expect(arrived).toMatchObject([{ id, notation }]);
      await here.stores.saves.remove(id);
    }),
    { numRuns: 150 },
  );
}, 120_000);
