import { expect, test } from 'vitest';
import { EMPTY_SCENE, sceneAfter, scenesOf } from '../../src/core/scene.ts';
import { readLine } from '../../src/core/tags.ts';

const line = (...tags: string[]) => readLine({ text: 'Goedemorgen.', tags, values: {} });
const after = (...lines: string[][]) =>
  lines.reduce((scene, tags) => sceneAfter(scene, line(...tags)), EMPTY_SCENE);
const who = (scene: { people: readonly { who: string }[] }) => scene.people.map((person) => person.who);

test('the player is on stage from the first line', () => {
  expect(who(after([]))).toEqual(['you']);
});

test('who speaks or is shown comes in by it, in that order', () => {
  expect(who(after(['who:harm'], ['show:roos']))).toEqual(['you', 'harm', 'roos']);
});

test('somebody can come in without speaking, and leave', () => {
  expect(who(after(['enter:harm'], ['who:roos']))).toEqual(['you', 'harm', 'roos']);
  expect(who(after(['enter:harm'], ['exit:harm']))).toEqual(['you']);
});

test('who says a last word while leaving is gone after it', () => {
  expect(who(after(['who:harm'], ['who:harm', 'exit:harm']))).toEqual(['you']);
});

test('another place leaves everybody but the player behind', () => {
  const scene = after(['place:office', 'who:harm'], ['place:workshop', 'who:roos']);
  expect(scene.place).toBe('workshop');
  expect(who(scene)).toEqual(['you', 'roos']);
});

test('what the player was doing in one place is not done in the next', () => {
  const pose = (...lines: string[][]) => after(...lines).people[0]?.pose;
  expect(pose(['place:office', 'who:you', 'pose:phone'], ['place:waterside', 'who:roos'])).toBe('neutral');
  expect(pose(['place:office', 'who:you', 'pose:phone'], ['place:office', 'who:roos'])).toBe('phone');
  expect(pose(['place:office'], ['place:waterside', 'who:you', 'pose:phone'])).toBe('phone');
});

test('the same place named again clears nothing', () => {
  expect(who(after(['place:office', 'who:harm'], ['place:office']))).toEqual(['you', 'harm']);
});

test('a mood stays until the person has another', () => {
  const scene = after(['who:harm', 'mood:tired', 'pose:paper'], ['who:harm', 'mood:smile']);
  expect(scene.people).toContainEqual({ who: 'harm', mood: 'smile', pose: 'paper' });
  const later = after(['who:harm', 'mood:tired'], ['who:harm', 'pose:phone'], ['who:harm']);
  expect(later.people).toContainEqual({ who: 'harm', mood: 'tired', pose: 'phone' });
});

test('the mood of one is not the mood of another', () => {
  const scene = after(['who:harm', 'mood:tired'], ['who:you', 'mood:smile']);
  expect(scene.people).toEqual([
    { who: 'you', mood: 'smile', pose: 'neutral' },
    { who: 'harm', mood: 'tired', pose: 'neutral' },
  ]);
});

test('nobody speaks in the narration', () => {
  expect(after(['who:harm'], ['show:harm']).speaker).toBeNull();
  expect(after(['who:harm']).speaker).toBe('harm');
});

test('who thinks does not speak', () => {
  expect(after(['who:harm', 'thought']).speaker).toBeNull();
});

test('a thought is not to be seen: it has no scene', () => {
  const scenes = scenesOf(EMPTY_SCENE, [
    line('who:harm'),
    line('who:roos', 'mood:angry', 'thought'),
    line('who:you'),
  ]);
  expect(scenes.map(who)).toEqual([
    ['you', 'harm'],
    ['you', 'harm'],
  ]);
});
