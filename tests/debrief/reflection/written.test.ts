import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/debrief/reflection/words.ts';
import { writtenNote } from '../../../src/debrief/reflection/written.ts';
import { interfaceIn } from '../../../src/i18n/interface.ts';

const t = await interfaceIn('nl', ['reflection']);
const titleOf = (decision: string) => (decision === 'opening' ? 'Waar begin je?' : decision);

describe('a note as it is read', () => {
  test('has the questions of its form in their order, and nothing that was left blank', () => {
    const fields = { task: 'Luisteren', situation: 'Hij zweeg.', action: '' };
    expect(writtenNote({ about: 'starr', fields }, titleOf, t)).toEqual({
      title: 'STARR',
      answers: [
        { question: 'Situatie', answer: 'Hij zweeg.' },
        { question: 'Taak', answer: 'Luisteren' },
      ],
    });
  });

  test('names the dilemma it is about', () => {
    const { title, answers } = writtenNote(
      { about: 'dilemma-log/opening', fields: { paid: 'Harm' } },
      titleOf,
      t,
    );
    expect(title).toBe('Dilemmalogboek: Waar begin je?');
    expect(answers).toEqual([{ question: 'Wie betaalde ervoor?', answer: 'Harm' }]);
  });

  test('tells of a reason which kinds it was, and its words', () => {
    const fields = { option: 'ask', kinds: 'moral legal nonsense', text: '<b>' };
    expect(writtenNote({ about: 'reason/opening', fields }, titleOf, t)).toEqual({
      title: 'Jouw reden: Waar begin je?',
      answers: [
        { question: 'Wat voor reden is het? Meer dan één mag.', answer: 'Wet, Wat hoort' },
        { question: 'In je eigen woorden', answer: '<b>' },
      ],
    });
  });

  test('that no form of today knows is still there, under its own name', () => {
    expect(writtenNote({ about: 'diary', fields: { monday: 'Regen' } }, titleOf, t)).toEqual({
      title: 'diary',
      answers: [{ question: 'monday', answer: 'Regen' }],
    });
  });
});

describe('the number of words', () => {
  test.each([
    [[], 0],
    [['', '  \n'], 0],
    [['Hij zweeg.', 'En ik?'], 4],
    [['👩🏽‍⚖️ – … twee woorden'], 2],
    [['مرحبا بالعالم'], 2],
  ])('of %j is %i', (texts, count) => {
    expect(wordsIn(texts)).toBe(count);
  });

  test('of a hundred thousand signs without a space is counted at once', () => {
    expect(wordsIn(['…'.repeat(100_000)])).toBe(0);
  });
});
