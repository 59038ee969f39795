import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../../src/authoring/files.ts';
import { type FindingCode, KINDS } from '../../src/authoring/findings.ts';
import { buildScenario } from '../../src/authoring/scenario.ts';
import { SMALL_TALK, withDutch, withEnglish, withManifest, withPlan, withStory } from './small-talk.ts';

const ASK = '* [Vraag hoe het gaat. #id:ask #supporting:3 #human:+2 #law:-1]';

const ENDLESS = '=== answer ===\n{ trust:\n    -> answer\n}';

/** One example of everything that can be found, and a piece of the line on which it is found. */
const EXAMPLES: Readonly<Record<FindingCode, readonly [ScenarioFiles, string | null]>> = {
  'file-missing': [{ ...SMALL_TALK, story: { path: 'stories/small-talk/story.ink', text: null } }, null],
  'ink-error': [withStory('-> good', '-> nowhere'), '-> nowhere'],
  'ink-warning': [withStory('-> answer\n* [Pak', '* [Pak'), '~ trust'],
  'ink-crash': [withStory('~ trust = true', '~ trust = 40.'), '40.'],
  'json-broken': [withManifest('"minutes": 5,', '"minutes": 5'), '"lawDate"'],
  'value-invalid': [withManifest('"lawDate": "2026-07-01"', '"lawDate": "July"'), 'July'],
  'key-unknown': [withManifest('"minutes": 5', '"minutes": 5, "hours": 1'), '"hours"'],
  'wrong-folder': [withManifest('"id": "small-talk"', '"id": "big-talk"'), null],
  'language-missing': [
    { ...SMALL_TALK, languages: { ...SMALL_TALK.languages, en: { path: 'en.json', text: null } } },
    null,
  ],
  'outside-subset': [withStory('~ trust = true', '~ trust = RANDOM(0, 1)'), 'RANDOM'],
  'line-too-long': [withStory('Het is stil.', 'stil '.repeat(101)), 'stil stil'],
  'tag-unknown': [withStory('#mood:tired', '#mud:tired'), '#mud'],
  'tag-value': [withStory('#supporting:3', '#supporting:4'), '#supporting:4'],
  'tag-twice': [withStory('#mood:tired', '#mood:tired #mood:angry'), '#mood:angry'],
  'id-missing': [withStory(' #id:meeting-0001', ''), 'Aysel komt binnen'],
  'id-malformed': [withStory('#id:meeting-0001', '#id:Meeting_1'), 'Meeting_1'],
  'id-twice': [withStory('#id:meeting-0002', '#id:meeting-0001'), 'Dit is mijn'],
  'choice-outside-brackets': [withStory(ASK, ASK.replace('[', '').replace(']', '')), 'Vraag hoe'],
  'cast-unknown': [withStory('#show:aysel #mood:tired', '#show:ayse #mood:tired'), 'ayse '],
  'thought-of-nobody': [withStory('#who:aysel #thought', '#thought'), '#thought'],
  'player-missing': [withManifest('"you": {', '"me": {'), null],
  'place-unlisted': [withStory('#place:office', '#place:waterside'), 'waterside'],
  'floor-unlisted': [withStory('#floor:privacy', '#floor:hearing'), 'hearing'],
  'reference-unknown': [withManifest('{ "tell": ["pw-65"] }', '{ "tell": ["pw-1"] }'), '"pw-1"'],
  'ground-unused': [withManifest('{ "tell": ["pw-65"] }', '{ "say": ["pw-65"] }'), '"say"'],
  'floor-unused': [
    withManifest('{ "privacy": "pw-65" }', '{ "privacy": "pw-65", "hearing": "pw-65" }'),
    'hearing',
  ],
  'story-breaks': [withStory('=== answer ===', ENDLESS), 'Vraag hoe'],
  'decision-unnamed': [withStory(' #decision:silence', ''), 'Wacht'],
  'decision-named-twice': [withStory('#decision:silence', '#decision:silence #dilemma:talk'), 'Wacht'],
  'decision-shared': [withStory('#dilemma:start', '#decision:silence'), 'Wacht'],
  'ending-unnamed': [withStory(' #ending:left', ''), 'Vertel het'],
  'role-uneven': [withStory(' #investigating:0', ''), 'Vertel het'],
  'text-missing': [withDutch('"wait": "Stilte nodigt uit.",', ''), '"why"'],
  'text-unused': [withDutch('"wait": ', '"stay": "Blijven.", "wait": '), '"stay"'],
  'translation-missing': [withEnglish('"wait": "Wait.",', ''), null],
  'translation-orphaned': [withEnglish('"wait": "Wait.",', '"wait": "Wait.", "stay": "Stay.",'), '"stay"'],
  'translation-placeholders': [withEnglish('{visits}', '{visit}'), '{visit}'],
  'translation-stale': [withEnglish('"lines": {', '"of": { "line.wait": "00000000" },\n"lines": {'), 'Wait.'],
  'translation-unmarked': [SMALL_TALK, null],
  'plan-missing': [{ ...SMALL_TALK, plans: [] }, null],
  'plan-unreadable': [withPlan('# Nobody\nwalk: ask'), 'walk'],
  'plan-failed': [withPlan('# Nobody\nplay: ask, wait\nending: left'), 'ending: left'],
};

function lineOf({ story, manifest, languages, plans }: ScenarioFiles, path: string, line: number) {
  const file = [story, manifest, ...Object.values(languages), ...plans].find((one) => one.path === path);
  return file?.text?.split('\n')[line - 1];
}

describe('what can be wrong with a scenario', () => {
  it.each(Object.entries(EXAMPLES))('%s is found where its writer can mend it', (code, [files, piece]) => {
    const found = buildScenario(files).findings.filter((one) => one.code === code);
    const lines = found.map(({ file, line }) => (line === null ? null : lineOf(files, file, line)));
    expect(lines).toContainEqual(piece === null ? null : expect.stringContaining(piece));
    const promised = [...KINDS[code as FindingCode].sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { values } of found) expect(Object.keys(values)).toEqual(expect.arrayContaining(promised));
  });

  it('has an example for everything', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(KINDS).sort());
  });

  it('is nothing where nothing is wrong', () => {
    const { findings, edition } = buildScenario(SMALL_TALK);
    expect(findings.map(({ code }) => code)).toEqual(['translation-unmarked']);
    expect(edition?.manifest.id).toBe('small-talk');
  });
});
