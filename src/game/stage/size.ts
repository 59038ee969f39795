/** A host in CSS pixels, and the device pixels to each of them. */
export interface HostSize {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

export function sizeOf(host: HTMLElement): HostSize {
  return { width: host.clientWidth, height: host.clientHeight, density: window.devicePixelRatio || 1 };
}

/** Calls back when the host gets another size or the page another density; the result ends it. */
export function watchSize(host: HTMLElement, changed: () => void): () => void {
  const observer = new ResizeObserver(changed);
  observer.observe(host);
  let media = densityQuery();
  const denser = (): void => {
    media.removeEventListener('change', denser);
    media = densityQuery();
    media.addEventListener('change', denser);
    changed();
  };
  media.addEventListener('change', denser);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', denser);
  };
}

/** A query that stops matching as soon as the density changes, by zooming or on another screen. */
function densityQuery(): MediaQueryList {
  return matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
}
