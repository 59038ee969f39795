/**
 * The styles of one page only, given as text. All pages share one stylesheet that travels with the first of
 * them, so what a single page needs, and a file that is made of it, stays out of there.
 */
export function PageStyle({ css }: { readonly css: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, in which nothing typed by a person stands
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
