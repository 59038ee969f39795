import { describe, expect, it } from 'vitest';
import { heardBy } from '../../src/authoring/hearing.ts';
import { jargonIn, longSentencesIn, longWordsIn, passivesIn } from '../../src/authoring/plain.ts';
import { explore } from '../../src/core/explore/explore.ts';
import { storyOf } from '../support/ink.ts';

describe('plain Dutch', () => {
  it.each([
    ['Dat wordt nog bekeken.', 'wordt … bekeken'],
    ['Uw uitkering werd verlaagd.', 'werd … verlaagd'],
    ['U wordt door ons opgebeld.', 'wordt … opgebeld'],
  ])('names the words that hide who does it: %s', (text, words) => {
    expect(passivesIn(text)).toEqual([words]);
  });

  it.each([
    'Het wordt vol.',
    'Wordt u daar moe van?',
    'Het wordt een lang gesprek.',
    'Wij hebben het bekeken.',
  ])('leaves "%s" alone', (text) => {
    expect(passivesIn(text)).toEqual([]);
  });

  it('counts words sentence by sentence', () => {
    const fifteen = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien';
    expect(longSentencesIn(`${fifteen}. ${fifteen}?`)).toEqual([]);
    expect(longSentencesIn(`Ja. ${fifteen} zestien.`)).toEqual([{ text: `${fifteen} zestien.`, words: 16 }]);
  });

  it('knows long words from names', () => {
    expect(longWordsIn('Uw voortgangsgesprek is bij Maatschappelijkwerk.')).toEqual(['voortgangsgesprek']);
  });

  it('says what to say instead of a word of the office', () => {
    expect(jargonIn('Dat is verwijtbaar.')).toEqual([{ word: 'verwijtbaar', instead: 'uw schuld' }]);
  });
});

describe('what somebody hears', () => {
  const graph = explore(
    storyOf(`Dag. #who:you #id:alone
Hallo. #who:aysel #id:own
Nou ja. #who:you #thought #id:thought
Ze kijkt. #show:aysel #id:told
Gaat het? #who:you #id:said #decision:one
* [Blijf. #id:stay]
* [Ga. #id:go]
    Tot ziens. #who:you #exit:aysel #id:bye
- Zo. #who:you #id:after #decision:two
* [Door. #id:on]
- En toen? #place:office #who:you #id:elsewhere #ending:done
-> END
`),
    () => 0,
  );

  it('is what others say while they are there, on any path', () => {
    const heard = heardBy(graph, 'aysel').map(({ id }) => id);
    // Who leaves in a line is gone when it is said; after staying she still hears the next one.
    expect(heard.sort()).toEqual(['after', 'said']);
  });
});
