import { useEnvironment } from '../ui/environment.ts';
import { useDates } from './dates.ts';
import { PracticeNote } from './practice-note.tsx';
import type { Reading } from './reading.ts';
import { DebriefTitle } from './title.tsx';
import type { Told } from './told.ts';

interface OutcomeProps {
  readonly reading: Reading;
  readonly told: Told;
}

/** What became of it and who pays, before anything is counted; and how everything below should be read. */
export function Outcome({ reading, told }: OutcomeProps) {
  return (
    <header class="debrief-opening">
      <DebriefTitle told={told} />
      <Extent reading={reading} told={told} />
      <Ending reading={reading} told={told} />
      <Cautions told={told} />
    </header>
  );
}

/** What became of it and who pays. Nothing where it did not come to an ending. */
export function Ending({ reading, told }: OutcomeProps) {
  const { t } = useEnvironment();
  const name = reading.moments.at(-1)?.ending ?? null;
  const ending = name === null ? undefined : told.debrief.endings[name];
  if (ending === undefined) return null;
  return (
    <section class="debrief-ending" aria-labelledby="ending">
      <h2 id="ending" class="nl-heading nl-heading--level-2">
        <span class="debrief-kind">
          {t('debrief.ending')}
          <span class="visually-hidden">: </span>
        </span>
        {ending.title}
      </h2>
      <p class="nl-paragraph nl-paragraph--lead">{ending.text}</p>
      <div class="debrief-pays">
        <h3 class="nl-heading nl-heading--level-3">{t('debrief.pays')}</h3>
        <p>{ending.pays}</p>
      </div>
    </section>
  );
}

/** How far the attempt could be followed, where that is not simply to its end. */
function Extent({ reading: { extent, older, moments }, told }: OutcomeProps) {
  const { t, language, linkTo } = useEnvironment();
  const count = moments.filter(({ chosen }) => chosen !== null).length;
  return (
    <>
      {older && <p class="notice">{t('debrief.older')}</p>}
      {extent === 'stopped' && <p class="notice">{t('debrief.stopped', { count })}</p>}
      {extent === 'under-way' && (
        <div class="notice">
          <p>{t('debrief.underWay')}</p>
          <p class="notice-actions">
            <a
              class="nl-button nl-button--secondary"
              href={linkTo({ page: 'play', language, scenario: told.edition.manifest.id })}
            >
              {t('debrief.goOn')}
            </a>
          </p>
        </div>
      )}
    </>
  );
}

const LAW_SITE = 'wetten.overheid.nl';

/** How everything in a debrief should be read. */
export function Cautions({ told }: { readonly told: Told }) {
  const { t } = useEnvironment();
  const dateOf = useDates();
  const [before = '', after = ''] = t('debrief.law', { site: LAW_SITE }).split(LAW_SITE);
  return (
    <aside class="debrief-cautions" aria-labelledby="cautions">
      <h2 id="cautions" class="nl-heading nl-heading--level-3">
        {t('debrief.readFirst')}
      </h2>
      <PracticeNote />
      <p>{t('debrief.key')}</p>
      <p>
        {before}
        <a class="nl-link" href={`https://${LAW_SITE}`}>
          {LAW_SITE}
        </a>
        {after} {t('debrief.lawDate', { date: dateOf(told.edition.manifest.lawDate) })}
      </p>
    </aside>
  );
}
