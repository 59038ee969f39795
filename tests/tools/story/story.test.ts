import { describe, expect, it } from 'vitest';
import { change, read, run, STORY, write } from './workshop.ts';

const ENGLISH = 'locales/en/stories/small-talk.json';

describe('the story tool', () => {
  it('tells what it can do', async () => {
    const { code, said } = await run([]);
    expect(code).toBe(0);
    for (const verb of ['ids', 'strings', 'play', 'replay', 'check']) expect(said).toContain(`  ${verb} `);
  });

  it.each([
    ['an unknown verb', ['dance'], 'There is no "dance"'],
    ['an unknown scenario', ['play', 'big-talk'], 'Scenarios: small-talk.'],
    ['no scenario', ['ids'], 'Usage: npm run story -- ids <scenario>'],
    ['an unknown language', ['play', 'small-talk', '--language', 'fr'], 'Choose one of: nl, en.'],
    ['an unknown option', ['check', '--fast'], 'There is no option "--fast" here.'],
    ['an option without a value', ['play', 'small-talk', '--language'], 'needs a value'],
    ['a seed that is none', ['play', 'small-talk', '--seed', 'x'], 'A seed is a whole number.'],
    ['something that is no notation', ['replay', 'ask, wait'], 'This is not a notation'],
    ['a notation of no scenario', ['replay', 'big-talk@9f3c2a seed 1: ask'], 'Scenarios: small-talk.'],
  ])('answers %s with what would be right', async (_what, command, sentence) => {
    const { code, complained } = await run(command);
    expect(code).toBe(2);
    expect(complained).toContain(sentence);
  });
});

describe('story check', () => {
  it('has exit code 0 for a scenario with warnings only', async () => {
    const { code, said } = await run(['check']);
    expect(code).toBe(0);
    expect(said).toContain('small-talk: 0 errors, 1 warning');
  });

  it('prints why a warning may stay under it, and counts it as explained', async () => {
    const { said: before } = await run(['check']);
    const warning = /warning (translation-unmarked .+)/.exec(before)?.[1] ?? '';
    write('stories/small-talk/warnings.md', `## ${warning}\n\nIt is an example.\n`);
    const { code, said } = await run(['check']);
    expect(code).toBe(0);
    expect(said).toContain(`warning ${warning}\n  explained It is an example.`);
    expect(said).toContain('small-talk: 0 errors, 1 warning (1 explained)');
  });

  it('names file, line, severity, code and sentence of what is wrong, with exit code 1', async () => {
    change(STORY, '#show:aysel #mood:tired', '#show:ayse');
    const { code, said } = await run(['check', 'small-talk']);
    expect(code).toBe(1);
    expect(said).toContain(`${STORY}:7 error cast-unknown "ayse" is not in the cast of the manifest.`);
  });
});

describe('story ids', () => {
  it('writes the ids that are missing and says where', async () => {
    change(STORY, ' #id:meeting-0001', '');
    const { code, said } = await run(['ids', 'small-talk']);
    expect(code).toBe(0);
    expect(said).toMatch(new RegExp(`${STORY}:7 Aysel komt binnen\\. .*#id:meeting-\\w{4}\n1 written\\.`));
    expect(read(STORY)).toMatch(
      /Aysel komt binnen\. #place:office #show:aysel #mood:tired #id:meeting-\w{4}\n/,
    );
  });

  it('leaves a finished story alone', async () => {
    const before = read(STORY);
    expect((await run(['ids', 'small-talk'])).said).toBe('Everything has its id.');
    expect(read(STORY)).toBe(before);
  });
});

describe('story strings', () => {
  it('marks what is there on request, and changes nothing else in the file', async () => {
    const before = read(ENGLISH);
    expect((await run(['strings', 'small-talk', '--accept'])).code).toBe(0);
    const after = read(ENGLISH);
    expect(after.startsWith(before.trimEnd().slice(0, -2))).toBe(true);
    expect((await run(['strings', 'small-talk', '--accept'])).code).toBe(0);
    expect(read(ENGLISH)).toBe(after);
    expect((await run(['strings', 'small-talk'])).said).toContain('everything is there');
  });

  it('lists what is missing, orphaned and stale, with the Dutch', async () => {
    await run(['strings', 'small-talk', '--accept']);
    change(STORY, 'Prima.', 'Goed dan.');
    change(STORY, 'Het is stil.', 'Stil. #id:new-1\nHet is stil.');
    change(ENGLISH, '"tell": "Tell her employer."', '"say": "Tell her employer."');
    const { code, said } = await run(['strings', 'small-talk', '--language', 'en']);
    expect(code).toBe(1);
    expect(said).toMatch(/stale +line\.answer-0002 +Goed dan\./);
    expect(said).toMatch(/missing +line\.new-1 +Stil\./);
    expect(said).toMatch(/missing +line\.tell +Vertel het aan haar werkgever\./);
    expect(said).toMatch(/orphaned +line\.say +\(Tell her employer\.\)/);
  });
});

describe('story play', () => {
  it('plays to an end, with thoughts and a step back, and gives the notation and a plan', async () => {
    const { code, said } = await run(
      ['play', 'small-talk', '--language', 'en', '--seed', '1'],
      ['?', '1', '<', '1', 'x', '1'],
    );
    expect(code).toBe(0);
    expect(said).toContain('[The office]');
    expect(said).toContain('Aysel: This is conversation number 1.');
    expect(said).toContain('Aysel: (Another form.)');
    expect(said).toContain('Type a number from 1 to 3');
    expect(said).toMatch(/small-talk@[0-9a-f]{12} seed 1: ask, <, ask, [a-z-]+\n/);
    expect(said).toMatch(/play: ask, [a-z-]+\nending: [a-z]+$/);
  });

  it('gives what there is when nothing more is typed', async () => {
    const { code, said } = await run(['play', 'small-talk'], ['1']);
    expect(code).toBe(0);
    expect(said).toMatch(/play: [a-z]+\ndecision: silence$/);
  });

  it('says why a broken story cannot be played', async () => {
    change(STORY, '-> good', '-> nowhere');
    const { code, complained } = await run(['play', 'small-talk']);
    expect(code).toBe(2);
    expect(complained).toContain(`${STORY}:26 error ink-error Divert target not found: '-> nowhere'`);
  });
});

describe('story replay', () => {
  it('tells what was said, chosen, shown and broken', async () => {
    const { code, said } = await run(['replay', 'small-talk@9f3c2a seed 1: form, <, form, tell']);
    expect(code).toBe(0);
    expect(said).toContain('Played on edition 9f3c2a; this is edition');
    expect(said).toContain('  > Pak het formulier. [form]');
    expect(said).toContain('taken back: form');
    expect(said).toMatch(/supporting +0 of 2 +start: form/);
    expect(said).toContain('Worlds: law +1, politics 0, work +1, human -3');
    expect(said).toContain('Hard floor broken: privacy, by tell');
  });

  it.each([
    ['form, go-on', 'Move 2, "go-on", is not on offer here. On offer are:'],
    ['ask, wait, tell', 'Move 3, "tell", comes after the end of the story.'],
    ['<', 'Move 1, "<", has nothing to take back.'],
  ])('says in a sentence what is wrong with: %s', async (moves, sentence) => {
    const { code, complained } = await run(['replay', `small-talk@9f3c2a seed 1: ${moves}`]);
    expect(code).toBe(1);
    expect(complained).toContain(sentence);
  });
});
