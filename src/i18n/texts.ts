import type check from '../../locales/nl/interface/check.json';
import type classes from '../../locales/nl/interface/class.json';
import type compare from '../../locales/nl/interface/compare.json';
import type debrief from '../../locales/nl/interface/debrief.json';
import type desk from '../../locales/nl/interface/desk.json';
import type every from '../../locales/nl/interface/every.json';
import type library from '../../locales/nl/interface/library.json';
import type play from '../../locales/nl/interface/play.json';
import type portfolio from '../../locales/nl/interface/portfolio.json';
import type progress from '../../locales/nl/interface/progress.json';
import type reflection from '../../locales/nl/interface/reflection.json';

/**
 * The files that the interface's texts are divided over, by who reads them. What more than one room says stands in
 * the first of them that all of their pages have, so a file may hold a few keys of another room.
 */
interface Files {
  readonly every: typeof every;
  readonly library: typeof library;
  readonly play: typeof play;
  readonly class: typeof classes;
  readonly debrief: typeof debrief;
  readonly reflection: typeof reflection;
  readonly compare: typeof compare;
  readonly progress: typeof progress;
  readonly portfolio: typeof portfolio;
  readonly check: typeof check;
  readonly desk: typeof desk;
}

export type TextsFile = keyof Files;

/** All of them as one tree, which is what the keys are checked against. */
export type InterfaceTexts = Together<Files[TextsFile]>;

/** `A | B` as `A & B`. */
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
