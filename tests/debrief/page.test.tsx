import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/texts.ts';
import { DebriefPage } from '../../src/debrief/page.tsx';
import { memoryNotes, memoryStore } from '../../src/game/saves/memory.ts';
import { interfaceIn } from '../../src/i18n/interface.ts';
import { makeAddress } from '../../src/ui/address.ts';
import { EnvironmentContext } from '../../src/ui/environment.ts';
import { DEBRIEF, EDITION, notationOf, TEXTS } from './conversation.ts';

const BEYOND = { atlas: () => Promise.reject(new Error('none')), saves: async () => memoryStore() };
const DEVICE = { notes: async () => memoryNotes(), storage: () => null, now: () => 0 };

describe('the debrief of an attempt', () => {
  it('says what became of it and who pays before it shows a number', async () => {
    const page = await draw(notationOf('ask, write'));
    expect(inOrder(page, ['Stilte', 'Niemand zei iets.', 'Harm betaalt.', '<svg'])).toBe(true);
  });

  it('says of a broken floor, with its reference, before anything else is told', async () => {
    const page = await draw(notationOf('sister, write'));
    expect(
      inOrder(page, [
        'Hier is een grens overschreden',
        'Participatiewet, artikel 65',
        'De koers die je voer',
      ]),
    ).toBe(true);
  });

  it('is silent about floors where none was broken', async () => {
    expect(await draw(notationOf('ask, write'))).not.toContain('Hier is een grens overschreden');
  });

  it('warns that laws change, that the key is the authors’ own, and that it is practice', async () => {
    const page = textOf(await draw(notationOf('ask, write')));
    expect(page).toContain('Wetten en bedragen veranderen. Kijk voor de actuele tekst op wetten.overheid.nl');
    expect(page).toContain('Peildatum van dit gesprek: 1 juli 2026.');
    expect(page).toContain('Een panel van praktijkmensen heeft dat niet bevestigd.');
    expect(page).toContain('Oefenscore, geen beoordeling');
  });

  it('says in English too that no practitioners have confirmed the key', async () => {
    const page = textOf(await draw(notationOf('ask, write'), 'en'));
    expect(page).toContain('No panel of practitioners has confirmed it.');
    expect(page).toContain('Practice score, not an assessment');
  });

  it('gives no score to a role that was seen too little', async () => {
    const page = textOf(await draw(notationOf('ask, write')));
    expect(page).toContain('Te weinig waarnemingen (1)');
    expect(page).toContain('Te weinig waarnemingen (0)');
    expect(page).not.toMatch(/80%-interval/);
  });

  it('opens the why of what was chosen, and folds the others away', async () => {
    const page = await draw(notationOf('ask, write'));
    const open = page.replace(/<details.*?<\/details>/gs, '');
    expect(open).toContain('Contact gaat voor.');
    expect(open).not.toContain('Het plan gaat voor.');
    expect(page).toContain('Het plan gaat voor.');
  });

  it('tells what was thought but not said, what was on offer and what was reconsidered', async () => {
    const page = textOf(await draw(notationOf('plan, <, ask, write')));
    expect(page).toContain('Harm dacht, maar zei niet');
    expect(page).toContain('Ik wil weg.');
    expect(page).toContain('Begin met het plan. (heroverwogen)');
    expect(page).toContain('Bel zijn zus.');
  });

  it('names what a why rests on, and calls the rest craft', async () => {
    const page = textOf(await draw(notationOf('ask, write')));
    expect(page).toContain('De kern van het beroep, rol 2');
    expect(page).toContain('Vakmanschap: onze eigen constructie.');
  });

  it('asks a group its questions at a dilemma', async () => {
    expect(textOf(await draw(notationOf('ask, write')))).toContain('Wat zou jij doen?');
  });

  it('can be replayed by somebody else from the line it gives', async () => {
    expect(await draw(notationOf('ask, write'))).toContain(`${notationOf('ask, write')}</textarea>`);
  });

  it.each([
    ['an unfinished attempt', notationOf('ask'), 'Dit gesprek is nog niet af.', 'href="/nl/fixture/"'],
    ['an attempt on an older edition', 'fixture@0b5e1e7e seed 1: ask, write', 'een eerdere versie', 'Stilte'],
    [
      'one that stops half-way',
      'fixture@0b5e1e7e seed 1: ask, gone',
      'tot en met keuze 1;',
      'Contact gaat voor.',
    ],
    ['no attempt at all', '', 'nog geen gesprek om na te bespreken', 'href="/nl/fixture/"'],
    ['a broken notation', 'hello', 'kan niet worden gelezen', 'href="/nl/fixture/"'],
    [
      'an attempt of another scenario',
      'other@f1c7e0 seed 1: ask',
      'hoort bij een ander gesprek',
      'href="/nl/fixture/"',
    ],
  ])('of %s says what it is', async (_, notation, sentence, more) => {
    const page = await draw(notation);
    expect(page).toContain(sentence);
    expect(page).toContain(more);
  });

  it.each(LANGUAGES)('has one title and no skipped heading in %s', async (language) => {
    const levels = [...(await draw(notationOf('sister, write'), language)).matchAll(/<h([1-6])/g)].map(
      ([, level]) => Number(level),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 1)).toBeLessThanOrEqual(1);
    });
  });

  it.each(LANGUAGES)('has a text for everything it says in %s', async (language) => {
    expect(await draw(notationOf('sister, write'), language)).not.toContain('debrief.');
  });

  it('never links inside the page, because that would overwrite the attempt in the address', async () => {
    expect(await draw(notationOf('ask, write'))).not.toContain('href="#');
  });
});

async function draw(fragment: string, language: Language = 'nl'): Promise<string> {
  const t = await interfaceIn(language, ['debrief', 'reflection']);
  const environment = {
    address: { page: 'debrief', language, scenario: 'fixture' },
    language,
    t,
    linkTo: (address: Parameters<typeof makeAddress>[0]) => makeAddress(address, '/'),
  } as const;
  return renderToString(
    <EnvironmentContext.Provider value={environment}>
      <DebriefPage
        edition={EDITION}
        texts={TEXTS}
        debrief={DEBRIEF}
        fragment={fragment}
        device={DEVICE}
        beyond={BEYOND}
      />
    </EnvironmentContext.Provider>,
  );
}

function textOf(page: string): string {
  return page.replace(/<[^>]+>/g, '');
}

function inOrder(page: string, parts: readonly string[]): boolean {
  const places = parts.map((part) => page.indexOf(part));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
}
