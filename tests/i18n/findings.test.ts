import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ScenarioFiles } from '../../src/authoring/files.ts';
import { type FindingCode, KINDS } from '../../src/authoring/findings.ts';
import { PHRASES } from '../../src/authoring/phrases.ts';
import { sketchScenario } from '../../src/authoring/scenario.ts';
import { INK_LIMITS, type InkLimits, LimitReached } from '../../src/core/brake.ts';
import type { SentencePiece } from '../../src/i18n/finding-teller.ts';
import { type FindingTexts, findingTellerIn } from '../../src/i18n/findings.ts';
import { SMALL_TALK, withManifest, withPlan, withStory } from '../authoring/small-talk.ts';

const { sentences, phrases }: FindingTexts = JSON.parse(readFileSync('locales/nl/findings.json', 'utf8'));
const tell = await findingTellerIn('nl');

/** Values that stand in a command or a folder of the project, which somebody who brings in a zip does not have. */
const OF_THE_PROJECT: Partial<Readonly<Record<FindingCode, readonly string[]>>> = {
  'id-missing': ['scenario'],
  'translation-unmarked': ['scenario'],
  'plan-missing': ['folder'],
};

const holesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
const textOf = (pieces: readonly SentencePiece[] | null) => pieces?.map(({ text }) => text).join('') ?? null;

/** What is found in a scenario by the name of its finding, in Dutch. */
function told(files: ScenarioFiles, code: FindingCode): readonly (string | null)[] {
  return sketchScenario(files)
    .findings.filter((found) => found.code === code)
    .map(({ values }) => textOf(tell(code, values)));
}

describe('what the check of a scenario says', () => {
  test('has a sentence in Dutch for every finding, and for nothing else', () => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(KINDS).sort());
  });

  test.each(Object.entries(KINDS))('%s has the same values in its Dutch sentence', (code, { sentence }) => {
    const left = OF_THE_PROJECT[code as FindingCode] ?? [];
    expect(holesIn(sentences[code] ?? '')).toEqual(
      holesIn(sentence).filter((name = '') => !left.includes(name)),
    );
  });

  test('has Dutch for every phrase among the values, in the order in which they are looked for', () => {
    const names = (tree: Readonly<Record<string, object>>) => Object.keys(tree).sort();
    expect(names(phrases)).toEqual(names(PHRASES));
    for (const [name, list] of Object.entries(PHRASES))
      expect(Object.keys(phrases[name] ?? {})).toEqual(list);
  });

  test('has the same values in every phrase', () => {
    for (const [english, dutch] of Object.values(phrases).flatMap(Object.entries)) {
      // A number that is too small needs no "number".
      const needed = holesIn(english).filter((name) => !(english.startsWith('Too ') && name === 'type'));
      expect(holesIn(dutch), english).toEqual(needed);
    }
  });

  test('is never empty and never shouts', () => {
    for (const text of [...Object.values(sentences), ...Object.values(phrases).flatMap(Object.values)]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toContain('!');
    }
  });

  test('is left to the check itself in English, which is the language it speaks', async () => {
    const english = await findingTellerIn('en');
    expect(english('file-missing', {})).toBeNull();
  });
});

describe('a finding in Dutch', () => {
  test.each([
    ['"minutes": 5,', '', 'minutes: hier ontbreekt een getal.'],
    ['"minutes": 5', '"minutes": "vijf"', 'minutes: hier hoort een getal te staan, en het is een tekst.'],
    ['"minutes": 5', '"minutes": 0', 'minutes: het moet minstens 1 zijn.'],
    ['"minutes": 5', '"minutes": 500', 'minutes: het mag hoogstens 120 zijn.'],
    ['"minutes": 5', '"minutes": 2.5', 'minutes: hier hoort een heel getal te staan, en het is een getal.'],
    ['["office"]', '[]', 'places: er moeten er minstens 1 staan.'],
    [
      '"form": ["legal"]',
      '"form": ["legal", "moral", "factual"]',
      'arguments.form: er mogen er hoogstens 2 staan.',
    ],
    [
      '"form": ["legal"]',
      '"form": "legal"',
      'arguments.form: hier hoort een lijst tussen [ ] te staan, en het is een tekst.',
    ],
    [
      '"form": ["legal"]',
      '"form": ["loud"]',
      'arguments.form.0: kies uit "factual"|"legal"|"strategic"|"moral".',
    ],
    ['"aysel": {', '"aysel": { "hears": "loud",', 'cast.aysel.hears: hier kan alleen "plain" staan.'],
    ['["nl", "en"]', '["en"]', 'languages: “nl” moet erbij staan.'],
    ['"supporting": 1', '"supporting": "x"', 'observations: dit kan hier niet staan.'],
    ['"#f0c8a0"', '"pink"', 'cast.you.look.skin: een kleur schrijf je als #rrggbb.'],
  ])('tells of %s as %s what the reader of JSON says in English', (from, to, expected) => {
    expect(told(withManifest(from, to), 'value-invalid')).toContain(expected);
  });

  test('says of a list what a list is', () => {
    const files = { ...SMALL_TALK, manifest: { ...SMALL_TALK.manifest, text: '[]' } };
    expect(told(files, 'value-invalid')).toEqual([
      'Het bestand zelf: hier hoort een groep tussen { } te staan, en het is een lijst.',
    ]);
  });

  test.each([
    ['ending: told', '“ending: told” komt niet uit: het verhaal staat bij de keuze “start”.'],
    ['offers: waltz', '“offers: waltz” komt niet uit: “waltz” is er niet; te kiezen zijn: ask, form.'],
    ['hides: ask', '“hides: ask” komt niet uit: “ask” is wel te kiezen.'],
    [
      'floor: privacy',
      '“floor: privacy” komt niet uit: niemand ging over “privacy”; overschreden zijn: geen.',
    ],
    ['play: waltz', '“play: waltz” komt niet uit: keuze 1, “waltz”, is er niet; te kiezen zijn: ask, form.'],
    ['play: form, tell, ask', '“play: form, tell, ask” komt niet uit: keuze 3, “ask”, komt na het einde.'],
    ['play: <', '“play: <” komt niet uit: bij keuze 1, “<”, is er niets terug te nemen.'],
  ])('tells of a plan with "%s" what came instead', (step, expected) => {
    expect(told(withPlan(`# Niemand\n${step}\nending: told`), 'plan-failed')).toEqual([expected]);
  });

  test.each(Object.keys(INK_LIMITS) as (keyof InkLimits)[])('tells of the limit on %s', (limit) => {
    const reason = new LimitReached(limit, 9).message;
    const pieces = tell('story-breaks', { moves: 'the opening', reason }) ?? [];
    expect(pieces.filter(({ quoted }) => quoted)).toEqual([]);
    expect(textOf(pieces)).toMatch(
      /^Na “het begin” loopt het verhaal vast: meer dan 9 .+ tussen twee keuzes\.$/,
    );
  });

  test('puts several phrases behind each other', () => {
    const claims = 'every path ends, the dilemma "start", no golden path';
    const obstacle = 'the search took too long (--seconds)';
    expect(textOf(tell('not-proven', { claims, obstacle }))).toBe(
      'Dit is niet te bewijzen: dat elk pad eindigt, dat “start” een dilemma is, dat geen pad in alles het beste is. Want het zoeken duurde te lang.',
    );
  });

  test.each([
    ['-> good', '-> nowhere', 'er is niets waar “-> nowhere” heen kan'],
    ['~ trust = true', '~ trusted = true', 'de variabele “trusted” bestaat niet'],
    ['~ trust = true', '~ trust = mood', '“mood” bestaat hier niet'],
    ['~ trust = true', '~ trust = ask(1)', 'er is geen functie voor “-> ask”'],
    ['* [Pak', '* [Pak iets\n* [Pak', 'bij deze optie hoort een ], en er staat niets meer'],
    ['#id:bad-0001\n', '#id:bad-0001\n{ trust:\n', 'hier hoort een }, en er staat niets meer'],
  ])('tells of %s as %s what ink says most often', (from, to, expected) => {
    expect(told(withStory(from, to), 'ink-error')).toContain(`Ink zegt: ${expected}.`);
  });

  test('tells of a loose end, before it is played and where it is', () => {
    const files = withStory('=== bad ===', '=== attic ===\nStof. #id:attic-1\n=== bad ===');
    expect(told(files, 'ink-warning')).toEqual([
      'Ink zegt: hier loopt het verhaal dood; misschien ontbreekt een keuze, een divert of -> END.',
    ]);
    const loose = withStory('#ending:told #id:good-0001\n-> END', '#id:good-0001');
    expect(told(loose, 'story-breaks')).toEqual([
      'Na “ask, wait” loopt het verhaal vast: er komt niets meer, en er staat geen -> END.',
    ]);
  });

  test('quotes what ink says, in the language ink says it in', () => {
    const { findings } = sketchScenario(withStory('=== bad ===', '=== bad ===\n=== bad ==='));
    const found = findings.find(({ code }) => code === 'ink-error');
    expect(tell('ink-error', found?.values ?? {})).toContainEqual({
      ...{ text: expect.stringContaining('Expected at least one line'), quoted: true },
    });
  });

  test('leaves what its writer wrote as it stands, whatever it looks like', () => {
    const who = '{who} $& <b>line</b>';
    expect(textOf(tell('cast-unknown', { who }))).toBe(`“${who}” staat niet in de cast van scenario.json.`);
    expect(textOf(tell('cast-unknown', { who: 'line' }))).toContain('“line”');
  });

  test('is not there for what this page does not know, so that the English is shown', () => {
    expect(tell('found-tomorrow', {})).toBeNull();
    expect(tell('constructor', {})).toBeNull();
    expect(tell('cast-unknown', {})).toBeNull();
  });
});
