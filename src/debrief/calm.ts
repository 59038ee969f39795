/** True where nothing should move: the device asks for it, or the reader did in the settings. */
export function prefersCalm(): boolean {
  return (
    document.documentElement.dataset.motion === 'reduced' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
