/** A drawing of the report room. It is made from numbers and escaped texts, never from a person's markup. */
export function Chart({ svg, look = 'chart' }: { readonly svg: string; readonly look?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, with every text escaped where it is made
  return <div class={look} dangerouslySetInnerHTML={{ __html: svg }} />;
}
