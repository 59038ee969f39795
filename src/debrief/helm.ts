import { type ByWorld, WORLDS } from '../profession/worlds.ts';

/** How long the boat takes for one leg, in milliseconds. */
const SAILING = 750;

/** Moves what stands in a drawn course: to a decision at once, or along the leg that leads to it. */
export interface Helm {
  /** Shows the course as it stood after this many decisions. */
  stand(step: number): void;
  /** Sails the leg to this decision; a later call to either function takes over from it. */
  sail(step: number): void;
  /** Says at the rim who wins and who pays by a decision; null takes the signs away. */
  say(shifts: ByWorld<number> | null): void;
}

/** Takes the helm of a course as report/charts/course.ts draws it: what belongs to a step carries its number. */
export function takeHelm(chart: Element): Helm {
  const parts = [...chart.querySelectorAll<SVGElement>('[data-step]')];
  const legs = [...chart.querySelectorAll<SVGElement>('[data-leg]')].map((leg) => ({
    leg,
    way: leg.querySelector('path'),
  }));
  const boat = chart.querySelector<SVGGElement>('[data-boat]');
  const moored = boat?.transform.baseVal.consolidate()?.matrix;
  let frame = 0;

  const lead = (step: number, share: number) => {
    const way = legs[step - 1]?.way ?? null;
    const to = way?.getPointAtLength(way.getTotalLength() * share) ?? { x: 0, y: 0 };
    boat?.style.setProperty('--boat-x', `${to.x - (moored?.e ?? 0)}px`);
    boat?.style.setProperty('--boat-y', `${to.y - (moored?.f ?? 0)}px`);
  };
  const unroll = (step: number, share: number) => {
    legs[step - 1]?.leg.style.setProperty('--unsailed', String(1 - share));
  };
  const show = (step: number) => {
    for (const part of parts) {
      const own = Number(part.dataset.step);
      part.toggleAttribute('data-ahead', own > step);
      part.toggleAttribute('data-here', own === step && step > 0);
    }
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const { leg } of legs) leg.style.removeProperty('--unsailed');
    boat?.removeAttribute('data-sailing');
  };

  return {
    stand(step) {
      stop();
      show(step);
      lead(step, 1);
    },
    sail(step) {
      stop();
      show(step - 1);
      for (const part of parts) if (part.dataset.leg === String(step)) part.removeAttribute('data-ahead');
      boat?.setAttribute('data-sailing', '');
      unroll(step, 0);
      const cast = performance.now();
      const go = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - cast) / SAILING));
        unroll(step, eased(share));
        lead(step, eased(share));
        if (share < 1) frame = requestAnimationFrame(go);
        else {
          stop();
          show(step);
        }
      };
      frame = requestAnimationFrame(go);
    },
    say(shifts) {
      for (const world of WORLDS) {
        const shift = shifts?.[world] ?? 0;
        const sign = chart.querySelector(`[data-pull="${world}"]`);
        const band = chart.querySelector(`[data-band="${world}"]`);
        const text = sign?.querySelector('text') ?? null;
        if (text !== null) text.textContent = (shift > 0 ? '+' : '−').repeat(Math.abs(shift));
        for (const part of [sign, band]) {
          if (shift === 0) part?.removeAttribute('data-way');
          else part?.setAttribute('data-way', shift > 0 ? 'wins' : 'pays');
        }
      }
    },
  };
}

const eased = (share: number): number => (share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) ** 2);
