import letter from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import type { Language } from '../../core/texts.ts';
import { page } from '../../report/page.ts';
import base from '../../ui/base.css?inline';
import tokens from '../../ui/tokens.css?inline';
import sheetStyle from './sheet.css?inline';

interface PortfolioHtml {
  /** What the file is called, before its date. */
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  /** The styles of the page's margins; see `pageBoxes`. */
  readonly pages: string;
  /** Further styles, of what stands in the sheet besides. */
  readonly more?: string;
  readonly sheet: HTMLElement;
  readonly made: number;
}

const LETTER = `@font-face{font-family:"Atkinson Hyperlegible Next Variable";font-weight:200 800;src:url("${letter}") format("woff2")}`;

/** The report as one file: the very nodes of the page, in which the browser writes typed text as text. */
export function portfolioHtml({ name, language, title, pages, more = '', sheet, made }: PortfolioHtml) {
  const style = [LETTER, tokens, base, sheetStyle, more, pages].join('\n');
  return {
    name: `${name}-${new Date(made).toISOString().slice(0, 10)}.html`,
    text: page({ language, title, style, body: sheet.outerHTML }),
  };
}
