import { describe, expect, it } from 'vitest';
import { parsePlan, runPlan } from '../../src/authoring/plan.ts';
import { buildScenario } from '../../src/authoring/scenario.ts';
import { SMALL_TALK } from './small-talk.ts';

const { edition } = buildScenario(SMALL_TALK);

function run(text: string): string {
  const plan = parsePlan(text);
  if (edition === null || !plan.ok) throw new Error('the plan cannot be run');
  const failure = runPlan(edition, plan.value);
  return failure === null ? 'came true' : `${failure.line} ${failure.step}: ${failure.found}`;
}

describe('a plan', () => {
  it.each([
    'play: ask, wait\nending: told',
    'play: ask\ndecision: silence\noffers: go-on, tell\nplay: go-on\nending: told',
    'play: form\nhides: go-on\nsays: answer-0002, answer-0003',
    'play: form, <, ask\noffers: go-on',
    'play: form, tell\nfloor: privacy\nending: left',
  ])('comes true: %s', (text) => {
    expect(run(text)).toBe('came true');
  });

  it.each([
    ['play: form, tell\nending: told', '2 ending: told: the story ended as "left"'],
    ['play: form\nending: told', '2 ending: told: the story stands at the decision "silence"'],
    [
      'play: form, go-on\nending: told',
      '1 play: form, go-on: move 2, "go-on", is not on offer; on offer are ',
    ],
    ['play: ask, wait, tell\nending: told', '1 play: ask, wait, tell: move 3, "tell", comes after the end'],
    ['play: <\nending: told', '1 play: <: move 1, "<", has nothing to take back'],
    ['play: form\noffers: go-on', '2 offers: go-on: not "go-on"; on offer are '],
    ['play: ask\nhides: go-on', '2 hides: go-on: on offer is "go-on"'],
    ['play: form, wait\nfloor: privacy', '2 floor: privacy: not "privacy"; broken are none'],
  ])('tells what did not come true: %s', (text, found) => {
    expect(run(text).startsWith(found)).toBe(true);
  });

  it('has its first comment as title', () => {
    const plan = parsePlan('# The careful one.\n# More.\nplay: ask\nending: told\n');
    expect(plan.ok && plan.value.title).toBe('The careful one.');
  });

  it.each([
    ['an unknown step', 'walk: ask', 1],
    ['a name that is none', '# X\nplay: Ask How', 2],
    ['no expectation', 'play: ask', 1],
    ['nothing at all', '', 1],
  ])('cannot be read with %s', (_what, text, line) => {
    const plan = parsePlan(text);
    expect(plan.ok ? null : plan.error.line).toBe(line);
  });
});
