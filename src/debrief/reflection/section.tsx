import { useEnvironment } from '../../ui/environment.ts';
import type { Reading } from '../reading.ts';
import type { Told } from '../told.ts';
import { dilemmasOf } from './dilemmas.ts';
import { FormFold } from './form-fold.tsx';
import { FORMS } from './forms.ts';
import { useLasting } from './notebook.tsx';
import './reflection.css';

interface ReflectionProps {
  readonly reading: Reading;
  readonly told: Told;
}

/** Guided forms to write in, beside the attempt. */
export function Reflection({ reading, told }: ReflectionProps) {
  const { t } = useEnvironment();
  const lasting = useLasting();
  const dilemmas = dilemmasOf(reading.moments);
  return (
    <section class="debrief-section reflection" aria-labelledby="reflection">
      <h2 id="reflection" tabIndex={-1} class="nl-heading nl-heading--level-2">
        {t('debrief.reflection')}
      </h2>
      <p class="debrief-intro">{t('reflection.intro')}</p>
      {!lasting && <p class="notice">{t('reflection.notLasting')}</p>}
      <div class="reflection-forms">
        {FORMS.map((form) => (
          <FormFold key={form.name} form={form} dilemmas={dilemmas} told={told} />
        ))}
      </div>
    </section>
  );
}
