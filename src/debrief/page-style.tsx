import { useLayoutEffect } from 'preact/hooks';

/**
 * The styles of one page only, given as text, for as long as that page is there: for what must go when the reader
 * goes on, and for what a file that is made of the page holds as well. A sheet made by script is no inline style,
 * so the site's policy need not allow those.
 */
export function PageStyle({ css }: { readonly css: string }) {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
  return null;
}
