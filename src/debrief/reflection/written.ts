import type { Note } from '../../game/saves/notes.ts';
import { FROM_GROUP, reasonFor } from '../../game/saves/notes.ts';
import type { Translate } from '../../i18n/interface.ts';
import { readReason } from '../../ui/reason.ts';
import { aboutForm, FORMS, type Form, type Step } from './forms.ts';

/** A note as somebody reads it. */
export interface Written {
  readonly title: string;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
}

/**
 * A note with its questions, in the order in which they were asked; what was left blank is left out. What
 * no form of today knows keeps its own name. `titleOf` gives the title of a decision.
 */
export function writtenNote(
  { about, fields }: Pick<Note, 'about' | 'fields'>,
  titleOf: (decision: string) => string,
  t: Translate,
): Written {
  const decision = about.includes('/') ? about.slice(about.indexOf('/') + 1) : null;
  if (decision !== null && about === reasonFor(decision)) {
    const { kinds, text } = readReason(fields);
    const named = kinds.map((kind) => t(`reason.kind.${kind}`)).join(', ');
    return {
      title: `${t('reason.yours')}: ${titleOf(decision)}`,
      answers: answered([
        { question: t('reason.kinds'), answer: named },
        { question: t('reason.words'), answer: text },
      ]),
    };
  }
  if (about === FROM_GROUP)
    return { title: t('portfolio.fromGroup'), answers: answered(groupAnswers(fields, t)) };
  const form = FORMS.find((one) => about === aboutForm(one, decision));
  if (form === undefined) {
    const answers = Object.entries(fields).map(([question, answer]) => ({ question, answer }));
    return { title: about, answers: answered(answers) };
  }
  const name = t(form.title);
  return {
    title: decision === null ? name : `${name}: ${titleOf(decision)}`,
    answers: answered(answersOf(form, fields, t)),
  };
}

function groupAnswers(fields: Note['fields'], t: Translate): Written['answers'] {
  return [
    { question: t('portfolio.groupWords'), answer: fields.words ?? '' },
    { question: t('portfolio.groupAgreements'), answer: fields.agreements ?? '' },
  ];
}

function answersOf(form: Form, fields: Note['fields'], t: Translate): Written['answers'] {
  const steps: readonly Step[] = form.steps;
  return steps.map(({ name, title }) => ({ question: t(title), answer: fields[name] ?? '' }));
}

function answered(answers: Written['answers']): Written['answers'] {
  return answers.filter(({ answer }) => answer !== '');
}
