import { describe, expect, test } from 'vitest';
import { choicesTable } from '../../../src/report/exports/choices.ts';
import { csvOf } from '../../../src/report/exports/csv.ts';
import { exported, sourceOf } from './source.ts';

const one = (text: string) => csvOf({ columns: ['a'], rows: [[text]] }).split('\r\n')[1];

describe('a table for a spreadsheet', () => {
  test('opens right in Excel with Dutch settings: marked as UTF-8, semicolons, decimal commas, lines of Windows', () => {
    const text = csvOf({
      columns: ['naam', 'deel', 'moment'],
      rows: [
        ['Zoë', 2 / 3, { moment: '2026-11-20T09:12:00.000Z' }],
        ['', -1, null],
      ],
    });
    expect(text).toBe('\uFEFFnaam;deel;moment\r\nZoë;0,6667;2026-11-20 09:12:00\r\n;-1;\r\n');
  });

  test('keeps a text in its cell, whatever is in it', () => {
    expect(csvOf({ columns: ['a'], rows: [['zei "nee"; liep weg\nen zweeg']] })).toBe(
      '\uFEFFa\r\n"zei ""nee""; liep weg\nen zweeg"\r\n',
    );
  });

  test.each(['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1+1', '\r=1+1', ' =1+1', '\u200B=1', '＝1+1'])(
    'never lets %j be a formula',
    (text) => {
      expect(one(text)?.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  test('leaves what is no formula as it is', () => {
    expect(one('Noor')).toBe('Noor');
    expect(one('a=b')).toBe('a=b');
  });

  test('has a row for every choice, with what it showed and what it shifted', () => {
    const note = { about: 'reason/opening', fields: { option: 'ask', kinds: 'human', text: 'Eerst hij.' } };
    const { columns, rows } = choicesTable(sourceOf(exported('ask, <, ask, write', { notes: [note] })));
    const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(['member', 'step', 'decision', 'option'].map((name) => cell(0, name))).toEqual([
      ...['Noor', 1, 'opening', 'ask'],
    ]);
    expect(['supporting', 'learning', 'human', 'work', 'arguments', 'reason'].map((n) => cell(0, n))).toEqual(
      [...[1, null, 2, -1, 'human', 'Eerst hij.']],
    );
    expect(['step', 'option', 'reason', 'ending'].map((name) => cell(1, name))).toEqual([
      ...[2, 'write', null, 'quiet'],
    ]);
  });

  test('has a row for an attempt without a choice', () => {
    const { columns, rows } = choicesTable(sourceOf(exported('')));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(columns.length);
  });
});
