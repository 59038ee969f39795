/** An icon of the lucide set, given as its SVG text. It says nothing on its own: a word stands beside it. */
export function Icon({ svg }: { readonly svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the text comes from a pinned package, never from a person
  return <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
