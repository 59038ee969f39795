import { useLayoutEffect } from 'preact/hooks';

/**
 * The styles of one page only, given as text, for as long as that page is there. All pages share one stylesheet
 * that travels with the first of them, so what a single page needs, and a file that is made of it, stays out of
 * there. A sheet made by script is no inline style, so the site's policy need not allow those.
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
