import type { Crossroads, Prospect } from '../../core/atlas-prospects.ts';
import type { Decision, Moment, Option } from '../../core/moment.ts';
import { sumShifts } from '../../core/score.ts';
import { optionText } from '../../i18n/lines.ts';
import { type ByWorld, WORLDS } from '../../profession/worlds.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { PracticeNote } from '../practice-note.tsx';
import type { Told } from '../told.ts';
import { EndingsCompared } from './endings.tsx';
import { RangesFigure } from './ranges-figure.tsx';
import { RangesTable } from './ranges-table.tsx';

interface WhatIfProps {
  readonly number: number;
  readonly decision: Decision;
  readonly chosen: Option;
  /** Null where what could have been is not known. */
  readonly crossroads: Crossroads | null;
  /** The whole attempt, where it reached an ending. */
  readonly ended: readonly Moment[] | null;
  readonly told: Told;
}

/** One decision seen ahead: per other option what it opened and closed, beside what was chosen. */
export function WhatIf({ number, decision, chosen, crossroads, ended, told }: WhatIfProps) {
  const { t } = useEnvironment();
  const own = crossroads?.get(chosen.id);
  if (crossroads === null || own === undefined) return <p class="folded">{t('prospects.unknown')}</p>;
  const others = decision.options.flatMap((option) => {
    const prospect = option.id === chosen.id ? undefined : crossroads.get(option.id);
    return prospect === undefined ? [] : [{ option, prospect }];
  });
  const came = ended === null ? null : sumShifts(ended);
  const farthest = farthestOf([own, ...others.map(({ prospect }) => prospect)], came);
  return (
    <div class="folded what-if">
      <p>{t('prospects.intro')}</p>
      {others.map(({ option, prospect }, index) => (
        <section key={option.id} class="what-if-option">
          <h4 class="moment-subtitle">{optionText(told.texts, option)}</h4>
          <EndingsCompared own={own} other={prospect} told={told} />
          {prospect.worlds !== null && own.worlds !== null && (
            <details class="fold">
              <summary>{t('prospects.worlds')}</summary>
              <RangesFigure
                id={`ranges-${number}-${index}`}
                ranges={{ other: prospect.worlds, own: own.worlds, came }}
                farthest={farthest}
              />
            </details>
          )}
        </section>
      ))}
      <details class="fold">
        <summary>{t('debrief.table')}</summary>
        <RangesTable
          rows={[
            { option: chosen, prospect: own, own: true },
            ...others.map((one) => ({ ...one, own: false })),
          ]}
          told={told}
        />
      </details>
      <PracticeNote />
    </div>
  );
}

/** From the middle, in all drawings of one decision, so that they can be compared. */
function farthestOf(prospects: readonly Prospect[], came: ByWorld<number> | null): number {
  const values = WORLDS.flatMap((world) => [
    came?.[world] ?? 0,
    ...prospects.flatMap(({ worlds }) => (worlds === null ? [] : [worlds[world].least, worlds[world].most])),
  ]);
  return Math.max(...values.map(Math.abs));
}
