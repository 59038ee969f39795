import { describe, expect, test } from 'vitest';
import { resultFiles } from '../../../src/report/exports/result-files.ts';
import { checkEntry } from '../../../src/report/result/check.ts';
import { parseResult } from '../../../src/report/result/parse.ts';
import { EDITION } from '../../debrief/conversation.ts';
import { exported, sourceOf } from './source.ts';

const readAll = (text: string) => {
  const read = parseResult(text);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.flatMap((one) => ('entry' in one ? [one] : []));
};

describe('result files of a class', () => {
  test('are one for each member, and the check page confirms them', () => {
    const sem = { id: 'member-2', name: '../Sem / Söker' };
    const files = [
      ...resultFiles(
        sourceOf(
          exported('ask, write'),
          exported('plan', { id: 'attempt-2' }),
          exported('plan', { member: sem }),
        ),
      ),
    ];
    expect(files.map(({ name }) => name.split('/')[0])).toEqual(['Noor-member-1', 'Sem-Soker-member-2']);
    const found = files.flatMap(({ text }) => readAll(text));
    expect(found.map((one) => checkEntry(one, EDITION).verdict)).toEqual(Array(3).fill('confirmed'));
  });

  test('leave out a note that no reader would take, and not the attempt it stands beside', () => {
    const notes = [
      { about: 'reason/opening', fields: { text: 'Daarom.' } },
      { about: 'Not a name!', fields: {} },
    ];
    const [file] = [...resultFiles(sourceOf(exported('ask', { notes })))];
    expect(readAll(file?.text ?? '')[0]?.entry.notes).toEqual(notes.slice(0, 1));
  });
});
