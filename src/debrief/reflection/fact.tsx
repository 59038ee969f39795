import { optionText } from '../../i18n/lines.ts';
import type { ByWorld } from '../../profession/worlds.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { WorldMarks } from '../marks.tsx';
import type { Told } from '../told.ts';
import type { Dilemma } from './dilemmas.ts';
import type { Fact } from './form.ts';

interface FactBesideProps {
  readonly fact: Fact;
  readonly dilemma: Dilemma;
  readonly told: Told;
}

/** What the attempt itself says about a question: something to start from, never the answer. */
export function FactBeside({ fact, dilemma, told }: FactBesideProps) {
  const { t } = useEnvironment();
  return (
    <aside class="reflection-fact">
      <h5 class="moment-subtitle">{t(`reflection.fact.${fact}`)}</h5>
      <Content fact={fact} dilemma={dilemma} told={told} />
    </aside>
  );
}

function Content({ fact, dilemma: { decision, chosen, heard }, told }: FactBesideProps) {
  const { t } = useEnvironment();
  if (fact === 'heard') {
    const names = heard.map((id) => told.texts.cast[id]?.name ?? id);
    return <p>{names.length === 0 ? t('reflection.nobody') : names.join(', ')}</p>;
  }
  if (fact === 'offered') {
    return (
      <ul class="reflection-offered">
        {decision.options.map((option) => (
          <li key={option.id}>
            <p>
              {optionText(told.texts, option)}
              {option.id === chosen.id && ` (${t('debrief.yourChoice')})`}
            </p>
            <WorldMarks shifts={option.shifts} />
          </li>
        ))}
      </ul>
    );
  }
  const wanted =
    fact === 'won' ? (shift: number) => Math.max(shift, 0) : (shift: number) => Math.min(shift, 0);
  return (
    <>
      <p>{optionText(told.texts, chosen)}</p>
      <WorldMarks shifts={shiftsBy(chosen.shifts, wanted)} />
    </>
  );
}

function shiftsBy(
  { law, politics, work, human }: ByWorld<number>,
  of: (shift: number) => number,
): ByWorld<number> {
  return { law: of(law), politics: of(politics), work: of(work), human: of(human) };
}
