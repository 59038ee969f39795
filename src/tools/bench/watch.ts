/** What the watching script leaves in the page; times are milliseconds since the page was asked for. */
export interface Watched {
  /** The first frame after which every option can be read and clicked; null until then. */
  firstChoice: number | null;
  /** For every click on an option: the moment it led to can be read and answered after this time. */
  readonly answers: number[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/**
 * Runs in the page before its own scripts. It looks once a frame, stamps in a task right after the frame
 * that shows what it looks for, and stops looking then, so that it does not keep an idle page awake.
 */
export function watch(): void {
  const watched: Watched = { firstChoice: null, answers: [] };
  window.watched = watched;

  // What lies below the fold can be scrolled to; what lies in view must not be covered by anything.
  const ready = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const inView = y >= 0 && y <= innerHeight;
    const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return shown && (!inView || element.contains(document.elementFromPoint(x, y)));
  };
  const options = () => [...document.querySelectorAll('[data-option]')];
  const afterFrame = (stamp: (now: number) => void) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => stamp(performance.now());
    channel.port2.postMessage(null);
  };
  const when = (holds: () => boolean, stamp: (now: number) => void) => {
    const look = () => {
      if (holds()) afterFrame(stamp);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  when(
    () => options().length > 0 && options().every(ready),
    (now) => {
      watched.firstChoice = now;
    },
  );

  const present = () => document.querySelector('[data-moment]');
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest('[data-option]') === null) return;
      const before = present()?.textContent;
      when(
        () => present()?.textContent !== before && options().every(ready),
        (now) => watched.answers.push(now - event.timeStamp),
      );
    },
    true,
  );
}
