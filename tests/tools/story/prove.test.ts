import { describe, expect, it } from 'vitest';
import english from '../../../locales/en/report.json';
import dutch from '../../../locales/nl/report.json';
import { syntheticStory } from '../../../src/tools/bench/synthetic-story.ts';
import { change, read, run, STORY, write } from './workshop.ts';

describe('a check', () => {
  it('sums up what was looked at and what is proven', async () => {
    const { said } = await run(['check', 'small-talk']);
    expect(said).toMatch(/5 states, 5 paths, 2 decisions a path, 2 endings, 1 of 1 dilemma proven/);
    expect(said).toMatch(/agrees with playing \(\d+ random steps\)/);
  });

  it('gives a playing with what it finds, which can be replayed as it stands', async () => {
    change(STORY, '#human:+2 #law:-1', '#human:+2 #law:+1');
    const { code, said } = await run(['check', 'small-talk']);
    expect(code).toBe(1);
    const line = said.split('\n').find((text) => text.includes('dilemma-dominated')) ?? '';
    expect(line).toMatch(/^stories\/small-talk\/story\.ink:14 error dilemma-dominated .*"ask".*"form"/);
    const [, notation = ''] = /replay "([^"]+)"/.exec(line) ?? [];
    expect((await run(['replay', notation])).code).toBe(0);
  });

  it('names what the library as a whole does not exercise', async () => {
    expect((await run(['check'])).said).toContain('library: no scenario exercises the tasks: assessment,');
    expect((await run(['check', 'small-talk'])).said).not.toContain('library:');
  });

  it('never calls a search that was cut off a proof', async () => {
    const { said } = await run(['check', 'small-talk', '--states', '1']);
    expect(said).toContain('warning not-proven');
    expect(said).toContain('states and more');
    expect(said).toContain('0 of 1 dilemma proven');
  });

  it('tells another program the same, with verdicts and witnesses', async () => {
    change(STORY, '#human:+2 #law:-1', '#human:+2 #law:+1');
    const [told] = JSON.parse((await run(['check', 'small-talk', '--json'])).said).stories;
    expect(told.proof.paths.count).toBe('5');
    expect(told.proof.claims).toContainEqual({
      claim: 'dilemma: start',
      verdict: 'refuted',
      witnesses: [{ better: 'ask', worse: 'form', moves: [] }],
    });
    expect(told.findings[0]).toMatchObject({ file: expect.any(String), sentence: expect.any(String) });
  });

  it.each([
    ['a bound that is none', ['check', '--states', 'many'], '"--states" takes a whole number'],
    ['a release that is none', ['check', '--against', '--output=x'], 'neither a file nor a commit'],
    ['a file that is not there', ['check', 'gone.ink'], 'There is no file gone.ink'],
  ])('cannot run with %s, and says so', async (_what, command, sentence) => {
    const { code, complained } = await run(command);
    expect(code).toBe(2);
    expect(complained).toContain(sentence);
  });

  it('compares with a released edition', async () => {
    await run(['report', '--out', 'released']);
    const [edition = ''] =
      (await run(['check', 'small-talk', '--json'])).said.match(/(?<="edition": ")\w+/) ?? [];
    const release = `released/small-talk@${edition}.json`;
    expect((await run(['check', '--against', release])).code).toBe(0);
    change(STORY, '#id:wait', '#id:pause');
    const { said } = await run(['check', '--against', release]);
    expect(said).toContain('error id-gone The released option "wait" is no longer there');
  });
});

describe('a check of ink that was not written for us', () => {
  it('looks at its structure, and at nothing it could not know', async () => {
    write(
      'other.ink',
      'Hello there.\n* Go[ on.], she said.\n* [Stop]\n- Bye.\n-> END\n=== attic\nDust.\n-> END\n',
    );
    const { code, said } = await run(['check', 'other.ink']);
    expect(code).toBe(1);
    expect(said.split('\n')).toEqual([
      'other.ink:6 error knot-unseen No path comes to the knot "attic".',
      expect.stringMatching(
        /^other\.ink: 1 error, 0 warnings; 2 states, 2 paths, 1 decision a path, 1 ending/,
      ),
    ]);
  });

  it('is clean when it is', async () => {
    write('other.ink', syntheticStory({ decisions: 4, options: 2, lag: 2 }));
    expect((await run(['check', 'other.ink'])).code).toBe(0);
  });

  it('is told once that it breaks at once, and not that the rest is never seen', async () => {
    write('other.ink', `${'{a|b}'.repeat(3000)}\n* [Go on]\n- -> END\n`);
    const { code, said } = await run(['check', 'other.ink']);
    expect(code).toBe(1);
    expect(said.split('\n')).toEqual([
      expect.stringContaining('other.ink error story-breaks'),
      expect.stringMatching(/^other\.ink: 1 error, 0 warnings; 0 states, 0 paths/),
    ]);
  });

  it('says where it does not compile', async () => {
    write('other.ink', 'Hello.\n-> nowhere\n');
    expect((await run(['check', 'other.ink'])).said).toContain('other.ink:2 error ink-error');
  });
});

describe('a graph', () => {
  it('shows decisions, options and endings in words, without colours from a page', async () => {
    const { code, said } = await run(['graph', 'small-talk']);
    expect(code).toBe(0);
    for (const text of [
      'Het begin',
      'Vraag hoe het gaat.',
      'DILEMMA',
      'Verteld',
      'Wie betaalt: Jouw agenda.',
    ]) {
      expect(said).toContain(text);
    }
    expect(said).not.toContain('var(');
    expect(said).toMatch(/<svg[^>]* width="\d+" height="\d+"/);
    expect(said).toMatch(/<title id="map-title">[^<]+<\/title><desc id="map-desc">/);
  });

  it('can be written to a file, in another language', async () => {
    await run(['graph', 'small-talk', '--language', 'en', '--out', 'map.svg']);
    expect(read('map.svg')).toContain('Ask how she is.');
  });
});

describe('a report', () => {
  it.each(['nl', 'en'])('in language %s stands alone, and says what is not proven', async (language) => {
    const date = ['--date', '2026-07-01'];
    expect((await run(['report', '--out', 'out', '--language', language, ...date])).code).toBe(0);
    const texts = language === 'nl' ? dutch : english;
    for (const path of ['out/small-talk.html', 'out/index.html']) {
      const html = read(path);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(texts.page.honest);
      expect(html).not.toMatch(/(src|href)="https?:|<script|<link|undefined|NaN|\{\w+\}/);
      expect(html).toMatch(language === 'nl' ? /1 juli 2026/ : /July 1, 2026|1 July 2026/);
    }
    expect(read('out/small-talk.html')).toContain(texts.verdict.proven);
  });

  it('keeps text from a person’s pen out of the markup', async () => {
    change('locales/nl/stories/small-talk.json', '"Een praatje"', '"<b>Een praatje</b>"');
    await run(['report', '--out', 'out']);
    expect(read('out/small-talk.html')).not.toContain('<b>');
  });

  it('cannot be made of what does not compile', async () => {
    change(STORY, '-> good', '-> nowhere');
    const { code, complained } = await run(['report']);
    expect(code).toBe(2);
    expect(complained).toContain('does not compile');
  });

  it('has the same texts in both languages', () => {
    const keys = (tree: object, path = ''): string[] =>
      Object.entries(tree).flatMap(([key, value]) =>
        typeof value === 'string'
          ? [`${path}${key} ${[...value.matchAll(/\{\w+\}/g)].map(String).sort()}`]
          : keys(value, `${path}${key}.`),
      );
    expect(keys(english)).toEqual(keys(dutch));
  });
});
