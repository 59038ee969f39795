import { DILEMMA_LOG } from './forms/dilemma-log.ts';
import { KORTHAGEN } from './forms/korthagen.ts';
import { STARR } from './forms/starr.ts';

/** The reflections on offer, in the order of the page. One more is one file and one line here. */
export const FORMS = [STARR, KORTHAGEN, DILEMMA_LOG] as const;
export type Form = (typeof FORMS)[number];
export type Step = Form['steps'][number];

/** The name of the note in which a form is kept; `decision` where it is filled in for each dilemma. */
export function aboutForm(form: Form, decision: string | null): string {
  return decision === null ? form.name : `${form.name}/${decision}`;
}
