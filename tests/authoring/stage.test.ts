import { expect, it } from 'vitest';
import { readSource } from '../../src/authoring/source.ts';
import { stageNeeds } from '../../src/authoring/stage.ts';

it('needs the faces and bodies that the story names, and those with which people come in', () => {
  const source = readSource('Dag. #who:a #mood:angry #pose:shrug\nZo. // #mood:smile\nTja. #pose:dancing');
  expect(stageNeeds(source)).toEqual({ moods: ['calm', 'angry'], poses: ['neutral', 'shrug'] });
});
