import { makeAttempt } from '../../core/notation.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { Told } from '../told.ts';
import type { Sides } from './side-by-side.tsx';

export const SIDE_NAMES = ['first', 'second'] as const;

/** How each of two attempts ended and who paid for it, with the way to its own debrief. */
export function Endings({ sides, told }: { readonly sides: Sides; readonly told: Told }) {
  const { t, language, linkTo } = useEnvironment();
  return (
    <section class="debrief-section" aria-labelledby="endings">
      <h2 id="endings" class="nl-heading nl-heading--level-2">
        {t('compare.endings')}
      </h2>
      <div class="compare-sides">
        {sides.map(({ attempt, moments }, side) => {
          const name = t(`compare.${SIDE_NAMES[side] ?? 'first'}`);
          const ending = told.debrief.endings[moments.at(-1)?.ending ?? ''];
          const debrief = linkTo({ page: 'debrief', language, scenario: attempt.scenario });
          return (
            <section key={name} class={`compare-side compare-side--${SIDE_NAMES[side]}`}>
              <h3 class="nl-heading nl-heading--level-3">{name}</h3>
              {ending === undefined ? (
                <p>{t('compare.notEnded')}</p>
              ) : (
                <>
                  <p class="compare-ending">{ending.title}</p>
                  <p>{ending.text}</p>
                  <p>
                    <strong>{t('debrief.pays')}:</strong> {ending.pays}
                  </p>
                </>
              )}
              <p>
                <a class="nl-link" href={`${debrief}#${encodeURIComponent(makeAttempt(attempt))}`}>
                  {t('compare.toDebrief', { name })}
                </a>
              </p>
            </section>
          );
        })}
      </div>
    </section>
  );
}
