import type { Edition } from '../../src/core/scenario.ts';
import type { DebriefTexts, StoryTexts } from '../../src/core/texts.ts';
import { editionOf } from '../support/ink.ts';

/** Two decisions, one of them a dilemma with an option that breaks a floor, and one ending. */
const INK = `
Goedemorgen. #who:harm #id:hello #dilemma:opening
Ik wil weg. #who:harm #thought #id:secret
* [Vraag hoe het gaat. #id:ask #supporting:3 #human:+2 #work:-1] -> second
* [Begin met het plan. #id:plan #supporting:1 #law:+1 #human:-1] -> second
* [Bel zijn zus. #id:sister #supporting:0 #law:-2 #human:+1 #floor:privacy] -> second
=== second ===
Goed dan. #who:harm #id:fine #decision:note
* [Schrijf het op. #id:write #monitoring:3 #law:+1] -> end
* [Laat het zo. #id:leave #monitoring:1] -> end
=== end ===
Het werd stil. #id:silence #ending:quiet
-> END
`;

const BARE = editionOf(INK);

export const EDITION: Edition = {
  ...BARE,
  manifest: {
    ...BARE.manifest,
    references: {
      secrecy: {
        kind: 'law',
        title: 'Participatiewet, artikel 65',
        checked: '2026-11-22',
        url: 'https://example.org',
      },
      support: { kind: 'profession', title: 'De kern van het beroep', place: 'rol 2' },
    },
    grounds: { ask: ['support'] },
    floors: { privacy: 'secrecy' },
  },
};

export const TEXTS: StoryTexts = {
  title: 'Het gesprek',
  summary: '',
  dossier: [],
  cast: { harm: { name: 'Harm', role: 'inwoner' } },
  places: {},
  lines: {},
};

export const DEBRIEF: DebriefTexts = {
  decisions: {
    opening: {
      title: 'Waar begin je?',
      background: 'Beide kanten kosten iets.',
      questions: ['Wat zou jij doen?'],
    },
    note: { title: 'Wat leg je vast?' },
  },
  why: {
    ask: 'Contact gaat voor.',
    plan: 'Het plan gaat voor.',
    sister: 'Dit mag niet.',
    write: 'Zo weet je het nog.',
  },
  endings: { quiet: { title: 'Stilte', text: 'Niemand zei iets.', pays: 'Harm betaalt.' } },
};

/** The notation of these moves on this edition. */
export const notationOf = (moves: string): string => `fixture@${EDITION.hash} seed 1: ${moves}`.trim();
