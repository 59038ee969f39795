import { escapeText } from './charts/svg.ts';

/** Cells are HTML; a text from a person's pen is escaped by who gives it. The first cell heads its row. */
export type Row = readonly string[];

/** A table with a name, for who cannot see the heading above it. Columns of numbers stand to the right. */
export function table(caption: string, heads: readonly string[], rows: readonly Row[]): string {
  const numeric = heads.map((_, at) => at > 0 && rows.every((row) => isNumber(row[at] ?? '')));
  const sort = (at: number) => (numeric[at] === true ? ' class="number"' : '');
  const head = heads.map((text, at) => `<th scope="col"${sort(at)}>${escapeText(text)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell, at) => `<td${sort(at + 1)}>${cell}</td>`).join('');
    return `<tr><th scope="row">${first}</th>${cells}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="group" aria-label="${escapeText(caption)}"><table><caption>${escapeText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** Also a span of two numbers, a stroke where there is none, and a number that is marked. */
const isNumber = (cell: string): boolean =>
  /^([+−]?\d[^<]{0,24}|–)$/.test(cell.replace(/^<span[^>]*>|<\/span>$/g, ''));

export function section(id: string, title: string, ...parts: readonly string[]): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeText(title)}</h2>${parts.join('')}</section>`;
}

export const paragraph = (text: string): string => `<p>${escapeText(text)}</p>`;

/** A number with its sign, as people write it. */
export function signed(value: number, digits: (value: number) => string = String): string {
  const written = digits(Math.abs(value));
  return value > 0 ? `+${written}` : value < 0 ? `−${written}` : written;
}

/** How a report looks, on a screen and on paper. */
export const REPORT_STYLE = `
:root{--paper:#fbf8f2;--ink:#1e2230;--ink-soft:#4b5163;--sail:#a63a26;--line:#d8cfbb;--law:#2b5c9e;--politics:#84479a;--work:#9a5b00;--human:#1d7257;--text:"Atkinson Hyperlegible Next Variable","Atkinson Hyperlegible",Verdana,sans-serif}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 var(--text)}
main{max-width:76rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:2.1rem;line-height:1.15;margin:0 0 .5rem}
h2{font-size:1.4rem;margin:2.6rem 0 .6rem;padding-top:.6rem;border-top:2px solid var(--ink)}
h3{font-size:1.1rem;margin:1.6rem 0 .4rem}
p,dl{max-width:44rem}p{margin:.5rem 0}
a{color:inherit}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.2rem}dt{color:var(--ink-soft)}dd{margin:0;overflow-wrap:anywhere}
@media (max-width:30rem){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.5rem}}
table{border-collapse:collapse;margin:.8rem 0;font-size:.94rem;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th.number{text-align:right}thead th{border-bottom:2px solid var(--line);font-weight:700}
tbody th{font-weight:500;max-width:30rem}
.number{text-align:right;white-space:nowrap}
.wide{overflow-x:auto}
.note h2{border:0;margin:.2rem 0;padding:0}.note{border-left:5px solid var(--sail);padding:.2rem 0 .2rem 1rem;margin:1.2rem 0}
.badge{display:inline-block;border:1.5px solid;border-radius:1rem;padding:0 .6rem;font-weight:700;font-size:.88rem;white-space:nowrap}
.proven{color:var(--human)}.refuted{color:var(--sail)}.not-proven{color:var(--work)}
.dilemma{break-inside:avoid}
code{font-size:.86em;overflow-wrap:anywhere}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(12rem,1fr));gap:1.2rem}
.charts svg{width:100%;height:auto;display:block}figure{margin:0}figcaption{font-weight:700}
.map svg{width:100%;min-width:66rem;height:auto;display:block}
.gap{background:#f4dfd8;font-weight:700}
@media print{body{font-size:10.5pt;background:#fff}main{max-width:none;padding:0}.map svg{min-width:0}.wide{overflow:visible}}
`;
