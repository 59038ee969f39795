import { useRef } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { WritingField } from '../../ui/writing-field.tsx';
import type { Told } from '../told.ts';
import type { Dilemma } from './dilemmas.ts';
import { FactBeside } from './fact.tsx';
import type { Form, Step } from './forms.ts';
import type { Writing } from './notebook.tsx';
import { wordsIn } from './words.ts';
import { WrittenState } from './written-state.tsx';

interface FormFieldsProps {
  readonly form: Form;
  readonly writing: Writing;
  /** What it is called in the question before it is deleted. */
  readonly title: string;
  /** The dilemma it is about; null where it is about the whole attempt. */
  readonly dilemma: Dilemma | null;
  readonly told: Told;
}

/** The steps of a form, each with a field; what the attempt knows of it stands beside the question. */
export function FormFields({ form, writing, title, dilemma, told }: FormFieldsProps) {
  const { t } = useEnvironment();
  const root = useRef<HTMLDivElement>(null);
  const { fields, write } = writing;
  const steps: readonly Step[] = form.steps;
  return (
    <div class="reflection-fields" ref={root}>
      {steps.map((step) => (
        <div key={step.name} class={fields[step.name] ? 'reflection-step' : 'reflection-step unwritten'}>
          {dilemma !== null && step.fact !== null && (
            <FactBeside fact={step.fact} dilemma={dilemma} told={told} />
          )}
          <WritingField
            label={t(step.title)}
            hint={step.ask === null ? null : t(step.ask)}
            text={fields[step.name] ?? ''}
            rows={4}
            onText={(text) => write({ [step.name]: text })}
          />
        </div>
      ))}
      <WrittenState
        writing={writing}
        title={title}
        words={wordsIn(Object.values(fields))}
        onRemoved={() => root.current?.querySelector('textarea')?.focus()}
      />
    </div>
  );
}
