import type { Edition } from '../core/scenario.ts';
import type { ByWorld } from '../profession/worlds.ts';
import { courseChart } from '../report/charts/course.ts';
import { courseOf } from '../report/course.ts';
import { readAttempt } from './reading.ts';

/**
 * Reads an attempt and draws its course for nobody. Code that has run once runs several times faster, and the
 * drawing is most of what a debrief costs; so this is done while the last words are being read.
 */
export function prepareDebrief(edition: Edition, notation: string): void {
  const reading = readAttempt(edition, notation);
  if (typeof reading === 'string') return;
  const signs = { names: NOTHING, icons: NOTHING };
  courseChart(courseOf(reading.moments), { id: '', title: '', description: '', signs, start: '', end: '' });
}

const NOTHING: ByWorld<string> = { law: '', politics: '', work: '', human: '' };
