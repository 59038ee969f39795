import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../../src/authoring/files.ts';
import { readSource } from '../../src/authoring/source.ts';
import { compareStrings, dutchStrings, marksFor, placeholdersOf } from '../../src/authoring/strings.ts';
import { readTexts } from '../../src/authoring/texts.ts';
import { SMALL_TALK, withDutch, withEnglish, withStory } from './small-talk.ts';

function open({ story, languages }: ScenarioFiles) {
  const dutch = readTexts(languages.nl.text ?? '', 'nl.json');
  const english = readTexts(languages.en.text ?? '', 'en.json');
  if (!dutch.ok || !english.ok) throw new Error('the fixture has errors');
  return { dutch: dutchStrings(readSource(story.text ?? ''), dutch.value), english: english.value };
}

const original = open(SMALL_TALK);
const accepted = { ...original.english, of: marksFor(original.dutch, original.english) };

describe('what there is to translate', () => {
  it('is every line, every choice and every text of the Dutch file', () => {
    expect(original.dutch.get('line.meeting-0002')).toBe('Dit is mijn {visits}e gesprek.');
    expect(original.dutch.get('line.wait')).toBe('Wacht nog even.');
    expect(original.dutch.get('dossier.0.text')).toBe('Aysel, 34 jaar');
    expect(original.dutch.get('decisions.start.questions.0')).toBe('Wat deed jij?');
    expect(original.dutch.get('endings.left.pays')).toBe('Aysel.');
  });

  it('is all in order once it has been compared', () => {
    expect(compareStrings(original.dutch, accepted)).toEqual([]);
  });

  it.each([
    ['a line whose Dutch changed', withStory('Prima.', 'Goed.'), 'stale', 'line.answer-0002'],
    ['a why whose Dutch changed', withDutch('Dient de wet.', 'Dient de regel.'), 'stale', 'why.form'],
    ['a line that is new', withStory('Prima.', 'Nou. #id:n-1\n    Prima.'), 'missing', 'line.n-1'],
    ['a line that has gone', withStory('Ze staat op.', '-> END //'), 'orphaned', 'line.bad-0001'],
    ['a variable that was added', withStory('Prima.', 'Prima {visits}.'), 'placeholders', 'line.answer-0002'],
  ])('notices %s', (_what, files, state, key) => {
    const problems = compareStrings(open(files).dutch, accepted);
    expect(problems.map((problem) => [problem.state, problem.key])).toContainEqual([state, key]);
  });

  it('does not call a translation good that nobody compared', () => {
    const { dutch, english } = open(withEnglish('A chat', 'A talk'));
    expect(compareStrings(dutch, english).every(({ state }) => state === 'unmarked')).toBe(true);
  });

  it('knows the variables in a text', () => {
    expect(placeholdersOf('{b} en {a} en { b }')).toEqual(['a', 'b']);
    expect(placeholdersOf('niets')).toEqual([]);
  });
});
