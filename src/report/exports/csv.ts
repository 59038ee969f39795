import type { Cell, Table } from './choices.ts';

/** Without it Excel takes the letters for those of another century. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as Excel opens it with Dutch settings: semicolons between cells, commas in numbers, lines that end as
 * on Windows (RFC 4180). Nothing that somebody typed is taken for a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map(written).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 10_000) / 10_000).replace('.', ',');
  if (typeof cell === 'object') return cell.moment.slice(0, 19).replace('T', ' ');
  return quoted(harmless(cell));
}

/** A text that begins as a formula does gets an apostrophe before it. */
export function harmless(text: string): string {
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";,\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
