import { makeAttempt } from '../../core/notation.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import { useBeyond } from './beyond.tsx';

/** Ways to lay this attempt beside another one at the same scenario, where there are others on this device. */
export function OtherAttempts() {
  const { t, language, linkTo } = useEnvironment();
  const { reading, others } = useBeyond();
  const whenOf = useWhen();
  const begun = others.filter(({ attempt }) => attempt.moves.length > 0);
  if (reading === null || begun.length === 0) return null;
  const { attempt } = reading;
  const page = linkTo({ page: 'compare', language, scenario: attempt.scenario });
  const part = encodeURIComponent(makeAttempt(attempt));
  return (
    <section class="debrief-section" aria-labelledby="others">
      <h2 id="others" tabIndex={-1} class="nl-heading nl-heading--level-2">
        {t('compare.beside')}
      </h2>
      <ul class="other-attempts">
        {begun.map((other) => (
          <li key={other.id}>
            <a class="nl-link" href={`${page}#${part}&${encodeURIComponent(makeAttempt(other.attempt))}`}>
              {t('compare.besideAttempt', { date: whenOf(other.started) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
