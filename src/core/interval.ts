import type { RoleScore } from './score.ts';

/** Bounds of the 80 % interval of a role score, both 0 … 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 80 % interval Beta(½ + Σx, ½ + n − Σx): Jeffreys' prior, so that three equal observations do not
 * pretend to certainty. It is only ever shown, rounded; scores themselves stay whole-number ratios.
 */
export function intervalOf({ sixths, n }: RoleScore): Interval {
  const sum = sixths / 6;
  const a = 0.5 + sum;
  const b = 0.5 + n - sum;
  return { low: betaQuantile(0.1, a, b), high: betaQuantile(0.9, a, b) };
}

/** Bisection: the distribution function rises, and 40 halvings are far finer than any screen. */
function betaQuantile(probability: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2;
    if (betaDistribution(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The regularised incomplete beta function I_x(a, b), mirrored to the side on which its fraction converges. */
function betaDistribution(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaDistribution(1 - x, b, a);
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x);
  return Math.exp(front) / (a * continuedFraction(x, a, b));
}

/** NIST DLMF 8.17.22, evaluated from its tail; so many terms leave a relative error below 10⁻¹¹ up to thousands of observations. */
function continuedFraction(x: number, a: number, b: number): number {
  let fraction = 1;
  for (let j = 20 + 4 * Math.ceil(Math.sqrt(a + b)); j >= 1; j -= 1) {
    const m = Math.floor(j / 2);
    const term =
      j % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    fraction = 1 + term / fraction;
  }
  return fraction;
}

/** Stirling's series (DLMF 5.11.1), shifted upwards where it is exact to 12 digits. */
function logGamma(z: number): number {
  let shift = 0;
  let x = z;
  while (x < 10) {
    shift += Math.log(x);
    x += 1;
  }
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - shift;
}
