import { compileInk } from '../../src/authoring/compile.ts';
import type { ScenarioFiles } from '../../src/authoring/files.ts';
import type { FindingCode } from '../../src/authoring/findings.ts';
import { type Circumstances, TIMELESS } from '../../src/authoring/scenario.ts';
import { BOUNDS } from '../../src/core/explore/explore.ts';
import {
  edited,
  SMALL_TALK,
  withDutch,
  withEnglish,
  withManifest,
  withPlan,
  withStory,
  withWarnings,
} from './small-talk.ts';

const ASK = '* [Vraag hoe het gaat. #id:ask #supporting:3a #human:+2 #law:-1]';

const ENDLESS = '=== answer ===\n{ trust:\n    -> answer\n}';

const BAD = '=== bad ===';
const GO_ON = '#id:go-on #investigating:2a';

const round = (way: string) => `=== bad ===
-> round
=== round ===
Rond. #decision:round #id:round-1
+ [Nog eens. #id:more]
    -> round
${way}
=== worse ===`;

const topics = Array.from({ length: 11 }, (_, at) => `* [Onderwerp ${at}. #id:topic-${at}]\n    -> hub`).join(
  '\n',
);

/** What is said to somebody who hears plain language. */
export const spoken = (text: string): ScenarioFiles => ({
  ...withStory('Hoe gaat het met u?', text),
  manifest: edited(SMALL_TALK.manifest, '"aysel": {', '"aysel": { "hears": "plain",'),
});

/** Twelve decisions at which the longest option is always the best one. */
const LONGEST_IS_BEST: ScenarioFiles = {
  ...SMALL_TALK,
  story: {
    path: SMALL_TALK.story.path,
    text: Array.from(
      { length: 12 },
      (_, at) => `Punt ${at}. #decision:point-${at} #id:line-${at}
* [Kort. #id:short-${at} #learning:1a]
* [Een stuk langer. #id:long-${at} #learning:3a]
- Goed. #id:after-${at}
`,
    )
      .join('')
      .concat('Klaar. #ending:told #id:done\n-> END\n'),
  },
};

const released = compileInk(SMALL_TALK.story.text ?? '', 'released.ink').story;

/** A year and a day after the law of the example was checked, with the example itself as the release. */
export const LATER: Circumstances = {
  ...TIMELESS,
  bounds: { ...BOUNDS, states: 300 },
  today: '2027-07-02',
  released,
};
export const IN_TIME: Circumstances = { ...LATER, today: '2027-07-01' };

/** A search that errs cannot be planted in a scenario; its example is in proof.test.ts. */
export type Planted = Exclude<FindingCode, 'self-check-failed'>;

/** One example of everything that can be found, and a piece of the line on which it is found. */
export const EXAMPLES: Readonly<Record<Planted, readonly [ScenarioFiles, string | null]>> = {
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
  'evidence-untraced': [withStory('#supporting:3a', '#supporting:3'), '#id:ask'],
  'indicator-unknown': [withStory('#supporting:3a', '#supporting:3z'), '#supporting:3z'],
  'tag-value': [withStory('#supporting:3a', '#supporting:4'), '#supporting:4'],
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
  'argument-missing': [withManifest('"form": ["legal"]', '"ask-not": ["legal"]'), '"arguments"'],
  'argument-unused': [withManifest('"form": ["legal"]', '"wait": ["legal"]'), '"wait"'],
  'floor-unused': [
    withManifest('{ "privacy": "pw-65" }', '{ "privacy": "pw-65", "hearing": "pw-65" }'),
    'hearing',
  ],
  'story-breaks': [withStory('=== answer ===', ENDLESS), 'Vraag hoe'],
  'decision-unnamed': [withStory(' #decision:silence', ''), 'Wacht'],
  'decision-named-twice': [withStory('#decision:silence', '#decision:silence #dilemma:talk'), 'Wacht'],
  'decision-shared': [withStory('#dilemma:start', '#decision:silence'), 'Wacht'],
  'ending-unnamed': [withStory(' #ending:left', ''), 'Vertel het'],
  'role-uneven': [withStory(' #investigating:0a', ''), 'Vertel het'],
  'text-missing': [withDutch('"wait": "Stilte nodigt uit.",', ''), '"why"'],
  'text-unused': [withDutch('"wait": ', '"stay": "Blijven.", "wait": '), '"stay"'],
  'translation-missing': [withEnglish('"wait": "Wait.",', ''), null],
  'translation-orphaned': [withEnglish('"wait": "Wait.",', '"wait": "Wait.", "stay": "Stay.",'), '"stay"'],
  'translation-placeholders': [withEnglish('{visits}', '{visit}'), '{visit}'],
  'translation-stale': [withEnglish('"lines": {', '"of": { "line.wait": "00000000" },\n"lines": {'), 'Wait.'],
  'translation-unmarked': [SMALL_TALK, null],
  'no-way-out': [withStory(BAD, round('')), 'Vertel het'],
  'path-endless': [withStory(BAD, round('+ [Weg. #id:out]\n    -> worse')), 'Vertel het'],
  'knot-unseen': [withStory(BAD, `=== attic ===\nStof. #id:attic-1\n-> END\n${BAD}`), 'attic'],
  'line-unseen': [
    withStory('Het is stil.', '{ visits > 5:\n    Te veel. #id:no-1\n}\nHet is stil.'),
    'Te veel',
  ],
  'option-unseen': [
    withStory('* (waited)', '* { visits > 5 } [Nooit. #id:never #investigating:1a]\n    -> good\n* (waited)'),
    'Nooit',
  ],
  'hub-too-wide': [
    withStory(
      BAD,
      `=== bad ===\n-> hub\n=== hub ===\nWat nu? #decision:hub #id:hub-1\n${topics}\n+ [Klaar. #id:done]\n    -> worse\n=== worse ===`,
    ),
    'Onderwerp 0',
  ],
  'not-proven': [withStory(BAD, round('+ [Weg. #id:out]\n    -> worse')), null],
  'id-gone': [withStory('#id:form', '#id:paper'), null],
  'option-moved': [withStory('#dilemma:start', '#dilemma:begin'), 'Vraag hoe'],
  'dilemma-dominated': [withStory('#human:+2 #law:-1', '#human:+2 #law:+1'), 'Pak het'],
  'dilemma-alone': [withStory('* [Pak', '* { visits > 5 } [Pak'), 'Vraag hoe'],
  'dilemma-later': [withStory(GO_ON, `${GO_ON} #law:+2 #work:+1`), 'Pak het'],
  'golden-path': [
    { ...SMALL_TALK, story: edited(withStory(GO_ON, `${GO_ON} #work:+1`).story, '#law:-1', '#law:+1') },
    null,
  ],
  'golden-ending': [
    {
      ...SMALL_TALK,
      story: edited(withStory(GO_ON, `${GO_ON} #work:+1`).story, '#id:wait', '#id:wait #work:+1'),
    },
    'Ze vertelt',
  ],
  'role-unobserved': [withManifest('"supporting": 1', '"supporting": 2'), '"observations"'],
  'floor-source': [withManifest('"kind": "law"', '"kind": "research"'), '"floors"'],
  'floor-unreachable': [withStory('* [Vertel', '* { visits > 5 } [Vertel'), 'Vertel het'],
  'scored-unevenly': [withStory(GO_ON, '#id:go-on #investigating:3a'), 'Het is stil'],
  'bot-gains': [LONGEST_IS_BEST, null],
  'option-lengths': [
    withStory('aan haar werkgever.', 'aan haar werkgever, die het wil weten.'),
    'Het is stil',
  ],
  'sentence-long': [
    spoken('Ik wil graag van u weten hoe het nu eigenlijk echt met u en met uw kinderen gaat.'),
    'Ik wil',
  ],
  'word-long': [spoken('Dit is uw voortgangsgesprek.'), 'voortgang'],
  passive: [spoken('Dat wordt nog bekeken.'), 'bekeken'],
  jargon: [spoken('U krijgt een beschikking.'), 'beschikking'],
  'law-without-article': [withManifest('Participatiewet, artikel 65', 'Participatiewet'), '"pw-65"'],
  'law-unchecked': [withManifest('"checked": "2026-07-01",', ''), '"pw-65"'],
  'law-stale': [SMALL_TALK, '"pw-65"'],
  'plan-missing': [{ ...SMALL_TALK, plans: [] }, null],
  'plan-unreadable': [withPlan('# Nobody\nwalk: ask'), 'walk'],
  'explanation-unused': [
    withWarnings(SMALL_TALK, '# Known\n\n## passive Nobody hears this.\n\nIt is a saying.'),
    '## passive',
  ],
  'explanation-empty': [withWarnings(SMALL_TALK, '## passive Nobody hears this.\n'), '## passive'],
  'plan-failed': [withPlan('# Nobody\nplay: ask, wait\nending: left'), 'ending: left'],
};
