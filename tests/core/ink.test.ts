import { describe, expect, test } from 'vitest';
import { INK_LIMITS, type InkLimits } from '../../src/core/brake.ts';
import { InkRun } from '../../src/core/ink.ts';
import { storyOf } from '../support/ink.ts';

function open(ink: string, limits: InkLimits = INK_LIMITS): InkRun {
  const opened = InkRun.open(storyOf(ink), limits);
  if (!opened.ok) throw new Error(opened.error.reason);
  return opened.value;
}

const texts = (passage: ReturnType<InkRun['advance']>) =>
  passage.ok ? passage.value.lines.map(({ text }) => text) : passage.error;

describe('a story cannot take more than its limits, whatever it tries', () => {
  const long = 'VAR s = "abcdefghij"\n~ s = s + s\n~ s = s + s\n~ s = s + s\n~ s = s + s\n~ s = s + s\n';

  test.each([
    ['a divert to itself', 'steps', '-> a\n=== a\n-> a'],
    ['a tunnel without end', 'depth', '-> a\n=== a\n-> a ->\n-> END'],
    ['a function that calls itself', 'depth', '~ f(1)\n-> END\n=== function f(x)\n~ return f(x + 1)'],
    ['a text that doubles', 'textLength', 'VAR s = "ab"\n-> a\n=== a\n~ s = s + s\n-> a'],
    ['a text that doubles between lines', 'textLength', 'VAR s = "ab"\n-> a\n=== a\nHoi\n~ s = s + s\n-> a'],
    ['a line of a thousand pieces', 'lineParts', `VAR s = "a"\n${'{s}'.repeat(1000)}\n-> END`],
    ['a line that glue makes longer and longer', 'textLength', `${long}Hoi\n-> a\n=== a\n<>{s}\n-> a`],
    ['a thousand tags on a line', 'lineParts', `Hoi ${'#t '.repeat(1000)}\n-> END`],
    ['lines without end', 'lines', '-> a\n=== a\nHoi\n-> a'],
    ['threads that start threads', 'steps', '-> a\n=== a\n<- a\n<- a\n-> DONE'],
    ['a hundred and one choices', 'choices', `${'+ [Doe]\n'.repeat(101)}- -> END`],
  ])('%s', (_, limit, ink) => {
    const started = performance.now();
    const passage = open(ink).advance();
    expect(passage).toMatchObject({ ok: false, error: { code: 'limit-reached' } });
    expect(passage.ok ? '' : passage.error.reason).toContain(limit);
    // Slow machines included; without the limits these take minutes or the memory of the machine.
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('a long story reaches no limit, because every choice starts anew', () => {
    const run = open('-> a\n=== a\nHoi\nHoi\n+ [Verder]\n-> a', { ...INK_LIMITS, steps: 60, lines: 4 });
    for (let i = 0; i < 50; i += 1) {
      expect(run.advance().ok).toBe(true);
      expect(run.choose(0).ok).toBe(true);
    }
  });
});

describe('text that breaks the string form of inkjs', () => {
  test.each(['Dat kost, 10.000 euro', 'Een lening, 1.5, 2.0', 'Hij zegt: "ja", 0.05'])('%s', (text) => {
    const run = open(`${text}\n+ [${text}]\n- Goed, ${text}\n-> END`);
    expect(texts(run.advance())).toEqual([text]);
    const mark = run.bookmark();
    run.choose(0);
    run.advance();
    run.returnTo(mark);
    run.choose(0);
    expect(texts(run.advance())).toEqual([`Goed, ${text}`]);
  });

  test('a fraction in a variable', () => {
    const run = open('VAR rate = 0.05\nHet is {rate}.\n+ [Verder]\n- Nog steeds {rate}.\n-> END');
    expect(texts(run.advance())).toEqual(['Het is 0.05.']);
    const mark = run.bookmark();
    run.choose(0);
    expect(texts(run.advance())).toEqual(['Nog steeds 0.05.']);
    run.returnTo(mark);
    run.choose(0);
    expect(texts(run.advance())).toEqual(['Nog steeds 0.05.']);
  });
});

describe('what goes wrong has a code and a reason for the writer', () => {
  test.each([
    ['nothing', {}],
    ['another thing', { name: 'plan' }],
    ['a version that does not exist', { inkVersion: 999, root: [], listDefs: {} }],
  ])('an upload that is no story: %s', (_, story) => {
    const opened = InkRun.open(story);
    expect(opened).toMatchObject({ ok: false, error: { code: 'unreadable-story' } });
  });

  test('running out of content says so in one sentence', () => {
    const passage = open('-> a\n=== a\nHoi').advance();
    expect(passage).toMatchObject({ ok: false, error: { code: 'runtime-error' } });
    expect(passage.ok ? '' : passage.error.reason).toMatch(/^RUNTIME ERROR: ran out of content/);
  });

  test('a choice that is not there', () => {
    const run = open('Hoi\n+ [Verder]\n-> END');
    run.advance();
    expect(run.choose(1)).toMatchObject({ ok: false, error: { code: 'runtime-error' } });
    expect(run.choose(-1)).toMatchObject({ ok: false, error: { code: 'runtime-error' } });
  });
});

test('tags of a choice stand with the choice and not with the line', () => {
  const passage = open('Hoi #who:harm\n* [Vraag #id:ask #human:+2]\n-> END').advance();
  expect(passage).toMatchObject({
    value: {
      lines: [{ text: 'Hoi', tags: ['who:harm'] }],
      choices: [{ text: 'Vraag', tags: ['id:ask', 'human:+2'] }],
    },
  });
});

test('a bookmark returns to what the story knew', () => {
  const run = open('VAR n = 0\n-> a\n=== a\nHet is {n}.\n~ n = n + 1\n+ [Verder]\n-> a');
  run.advance();
  const mark = run.bookmark();
  run.choose(0);
  expect(texts(run.advance())).toEqual(['Het is 1.']);
  run.returnTo(mark);
  run.choose(0);
  expect(texts(run.advance())).toEqual(['Het is 1.']);
});

test('a bookmark can be used more than once and stays as it was', () => {
  const run = open('VAR n = 0\n-> a\n=== a\nHet is {n}.\n~ n = n + 1\n+ [Verder]\n-> a');
  run.advance();
  const mark = run.bookmark();
  const before = structuredClone(mark);
  for (let i = 0; i < 3; i += 1) {
    run.returnTo(mark);
    run.choose(0);
    run.advance();
  }
  expect(mark).toEqual(before);
});

test('two runs of one story do not touch each other', () => {
  const story = storyOf('VAR n = 0\n-> a\n=== a\nHet is {n}.\n~ n = n + 1\n+ [Verder]\n-> a');
  const runs = [InkRun.open(story), InkRun.open(story)];
  for (const opened of runs) {
    if (!opened.ok) throw new Error(opened.error.reason);
    expect(texts(opened.value.advance())).toEqual(['Het is 0.']);
  }
});

test('even a story that draws lots plays the same every time', () => {
  const throws = () => texts(open(`${'{RANDOM(1, 1000)}\n'.repeat(5)}-> END`).advance());
  expect(throws()).toEqual(throws());
});
