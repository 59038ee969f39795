/** A guided reflection as data: what is asked, in which order, and where that comes from. */
export interface ReflectionForm {
  /** Names the note it is kept in, so it never changes. */
  readonly name: string;
  /** Whether it is filled in once for an attempt, or once for each of its dilemmas. */
  readonly per: 'attempt' | 'dilemma';
  /** Keys of interface texts. */
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly ReflectionStep[];
  /** Where the steps come from; none where they are our own. */
  readonly sources: readonly ReflectionSource[];
}

interface ReflectionStep {
  /** Names the field of the note, so it never changes. */
  readonly name: string;
  /** Key of the step's title. */
  readonly title: string;
  /** Key of what is asked; null where the title asks it. */
  readonly ask: string | null;
  /** What the attempt itself has to say about it, shown as a fact beside the question. */
  readonly fact: Fact | null;
}

/** What lay on the table, which worlds won or paid by the choice, and who had been heard by then. */
export type Fact = 'offered' | 'won' | 'paid' | 'heard';

export interface ReflectionSource {
  readonly title: string;
  readonly url: string;
  /** The day on which somebody last read it (ISO). */
  readonly checked: string;
}
