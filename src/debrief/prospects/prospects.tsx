import { useState } from 'preact/hooks';
import { makeAttempt } from '../../core/notation.ts';
import { asking } from '../../ui/address.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { Reading } from '../reading.ts';
import type { Told } from '../told.ts';
import { useBeyond } from './beyond.tsx';
import './prospects.css';
import { WhatIf } from './what-if.tsx';

interface ProspectsProps {
  /** 1 for the first decision of the attempt. */
  readonly number: number;
  readonly told: Told;
}

/** What the other options would have opened and closed, folded away, and a way to try one of them. */
export function Prospects({ number, told }: ProspectsProps) {
  const { t } = useEnvironment();
  const { reading, crossroads } = useBeyond();
  const [seen, setSeen] = useState(false);
  const moment = reading?.moments[number - 1];
  if (reading === null || moment?.decision == null || moment.chosen === null) return null;
  const others = moment.decision.options.length > 1;
  return (
    <div class="prospects">
      {others && (
        <details class="fold" onToggle={() => setSeen(true)}>
          <summary>{t('prospects.title')}</summary>
          {seen && (
            <WhatIf
              number={number}
              decision={moment.decision}
              chosen={moment.chosen}
              crossroads={crossroads?.[number - 1] ?? null}
              ended={reading.extent === 'ended' ? reading.moments : null}
              told={told}
            />
          )}
        </details>
      )}
      <PlayOn reading={reading} number={number} />
    </div>
  );
}

function PlayOn({ reading, number }: { readonly reading: Reading; readonly number: number }) {
  const { t, language, linkTo } = useEnvironment();
  const { attempt, moments } = reading;
  const moves = moments.slice(0, number - 1).flatMap(({ chosen }) => chosen?.id ?? []);
  const from = encodeURIComponent(makeAttempt({ ...attempt, moves }));
  const play = linkTo({ page: 'play', language, scenario: attempt.scenario });
  return (
    <p class="prospects-onward">
      <a class="nl-link" href={asking(play, `from=${from}`)}>
        {t('prospects.playOn')}
        <span class="visually-hidden"> ({t('prospects.fromChoice', { number })})</span>
      </a>
    </p>
  );
}
