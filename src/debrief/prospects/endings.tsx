import type { Prospect } from '../../core/atlas-prospects.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { Told } from '../told.ts';

interface EndingsComparedProps {
  readonly own: Prospect;
  readonly other: Prospect;
  readonly told: Told;
}

/** The endings that another option would have brought within reach, and those it would have put out of reach. */
export function EndingsCompared({ own, other, told }: EndingsComparedProps) {
  const { t } = useEnvironment();
  if (other.endings.length === 0) return <p>{t('prospects.noEnd')}</p>;
  const opened = other.endings.filter((ending) => !own.endings.includes(ending));
  const closed = own.endings.filter((ending) => !other.endings.includes(ending));
  if (opened.length === 0 && closed.length === 0) {
    return <p>{t('prospects.sameEndings', { count: other.endings.length })}</p>;
  }
  return (
    <dl class="what-if-endings">
      <Endings name={t('prospects.opened')} endings={opened} told={told} />
      <Endings name={t('prospects.closed')} endings={closed} told={told} />
    </dl>
  );
}

interface EndingsProps {
  readonly name: string;
  readonly endings: readonly string[];
  readonly told: Told;
}

function Endings({ name, endings, told }: EndingsProps) {
  const { t } = useEnvironment();
  if (endings.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {endings.map((ending) => (
        <dd key={ending}>{told.debrief.endings[ending]?.title ?? (ending || t('prospects.unnamed'))}</dd>
      ))}
    </div>
  );
}
