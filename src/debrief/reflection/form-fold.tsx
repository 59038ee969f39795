import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isBlank } from '../../game/saves/notes.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { decisionTitle, type Told } from '../told.ts';
import type { Dilemma } from './dilemmas.ts';
import { FormFields } from './form-fields.tsx';
import { aboutForm, type Form } from './forms.ts';
import { useWriting } from './notebook.tsx';
import { FormSources } from './sources.tsx';
import { wordsIn } from './words.ts';

interface FormFoldProps {
  readonly form: Form;
  readonly dilemmas: readonly Dilemma[];
  readonly told: Told;
}

/** One form of the section, folded away until somebody wants it. */
export function FormFold({ form, dilemmas, told }: FormFoldProps) {
  const { t } = useEnvironment();
  const about = { title: t(form.title), level: 3 } as const;
  if (form.per === 'attempt') {
    return (
      <WritingFold form={form} heading={about} dilemma={null} told={told}>
        <Opening form={form} />
      </WritingFold>
    );
  }
  return (
    <details class="fold reflection-form">
      <summary>
        <h3 class="nl-heading nl-heading--level-3">{about.title}</h3>
      </summary>
      <div class="reflection-body">
        <Opening form={form} />
        {dilemmas.length === 0 && <p>{t('reflection.noDilemmas')}</p>}
        {dilemmas.map((dilemma) => {
          const title = `${dilemma.number}. ${decisionTitle(told, dilemma.decision.name)}`;
          return (
            <WritingFold
              key={dilemma.decision.name}
              form={form}
              heading={{ title, level: 4 }}
              dilemma={dilemma}
              told={told}
            />
          );
        })}
      </div>
    </details>
  );
}

function Opening({ form: { intro, sources } }: { readonly form: Form }) {
  const { t } = useEnvironment();
  return (
    <div class="reflection-opening">
      <p>{t(intro)}</p>
      <FormSources sources={sources} />
    </div>
  );
}

interface WritingFoldProps {
  readonly form: Form;
  readonly heading: { readonly title: string; readonly level: 3 | 4 };
  readonly dilemma: Dilemma | null;
  readonly told: Told;
  readonly children?: ComponentChildren;
}

/** A fold with fields. They are drawn once somebody looks, or has written in them before. */
function WritingFold({ form, heading: { title, level }, dilemma, told, children }: WritingFoldProps) {
  const { t } = useEnvironment();
  const [looked, setLooked] = useState(false);
  const writing = useWriting(aboutForm(form, dilemma?.decision.name ?? null));
  const blank = isBlank(writing.fields);
  const Heading = `h${level}` as const;
  return (
    <details
      class={blank ? 'fold reflection-form unwritten' : 'fold reflection-form'}
      onToggle={(event) => setLooked((before) => before || event.currentTarget.open)}
    >
      <summary>
        <Heading class="nl-heading nl-heading--level-3">{title}</Heading>
        {!blank && (
          <span class="reflection-words">
            {t('writing.words', { count: wordsIn(Object.values(writing.fields)) })}
          </span>
        )}
      </summary>
      <div class="reflection-body">
        {children}
        {(looked || !blank) && (
          <FormFields form={form} writing={writing} title={title} dilemma={dilemma} told={told} />
        )}
      </div>
    </details>
  );
}
