import type { Translate } from '../../i18n/interface.ts';

/** What stands in the margins of every printed page: what this is, and which page of how many. */
export function pageBoxes(t: Translate): string {
  const [before = '', between = '', after = ''] = t('portfolio.page', { page: MARK, pages: MARK }).split(
    MARK,
  );
  const count = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  return `@page{@bottom-left{content:${quoted(`${t('app.name')} · ${t('debrief.practice')}`)}}@bottom-right{content:${count}}}`;
}

const MARK = '\u0001';

/** A text of the interface as a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
