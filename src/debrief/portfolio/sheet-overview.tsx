import { BACK } from '../../core/attempt.ts';
import type { Translate } from '../../i18n/interface.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useDates } from '../dates.ts';
import { useTimes } from '../times.ts';
import type { Entry } from './entries.ts';
import { SheetTable } from './sheet-table.tsx';

/** All attempts of the report, with what somebody needs to find each of them back. */
export function SheetOverview({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useEnvironment();
  const dayOf = useTimes('day');
  const dateOf = useDates();
  return (
    <section class="sheet-part">
      <h2>{t('portfolio.overview')}</h2>
      <SheetTable
        caption={t('portfolio.overview')}
        quiet
        look="sheet-table--overview"
        heads={[
          t('portfolio.number'),
          t('portfolio.conversation'),
          t('portfolio.playedOn'),
          t('portfolio.ending'),
          t('portfolio.choices'),
          t('portfolio.measured'),
          t('portfolio.edition'),
          t('portfolio.lawDate'),
        ]}
        rows={entries.map((entry, index) => ({
          key: entry.candidate.id,
          cells: [
            index + 1,
            entry.told.texts.title,
            entry.candidate.started === null ? t('portfolio.unknownDay') : dayOf(entry.candidate.started),
            endingTitle(entry) ?? t('portfolio.noEnding'),
            choicesOf(entry, t),
            t(`portfolio.${stateOf(entry)}`),
            <code key="edition">{entry.reading.attempt.edition}</code>,
            dateOf(entry.told.edition.manifest.lawDate),
          ],
        }))}
      />
    </section>
  );
}

export function endingTitle({ reading, told }: Entry): string | null {
  const name = reading.moments.at(-1)?.ending ?? null;
  return name === null ? null : (told.debrief.endings[name]?.title ?? name);
}

/** How many choices there are, and how many were taken back on the way. */
export function choicesOf({ reading: { attempt, moments } }: Entry, t: Translate): string {
  const count = moments.filter(({ chosen }) => chosen !== null).length;
  const back = attempt.moves.filter((move) => move === BACK).length;
  return back === 0 ? String(count) : t('portfolio.choicesBack', { count, back });
}

function stateOf({ reading, candidate }: Entry): 'unfinished' | 'first' | 'again' {
  if (reading.extent !== 'ended') return 'unfinished';
  return candidate.measured ? 'first' : 'again';
}
