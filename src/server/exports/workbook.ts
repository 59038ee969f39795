import type { SheetData } from 'write-excel-file/node';
import type { Cell, Table } from '../../report/exports/choices.ts';

/** A table as a workbook of Excel: one sheet, its first row stays in sight. */
export async function workbookOf({ columns, rows }: Table): Promise<Uint8Array> {
  const header = columns.map((value) => ({ type: String, value, fontWeight: 'bold' as const }));
  const data: SheetData = [header, ...rows.map((row) => row.map(written))];
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const options = { sheet: 'choices', stickyRowsCount: 1 };
  return new Uint8Array(await writeWorkbook(data, options).toBuffer());
}

/** What fits a cell, by Excel's specifications and limits. */
const LONGEST = 32_767;

/** Nothing is ever a formula here: a text has the type of a text. */
function written(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'object') {
    return { type: Date, value: new Date(cell.moment), format: 'yyyy-mm-dd hh:mm' };
  }
  return { type: String, value: cell.replace(NOT_IN_XML, '').slice(0, LONGEST) };
}

/** Signs that XML 1.0 has no way to write. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
