import { compare } from '../../core/compare.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { PracticeNote } from '../practice-note.tsx';
import type { Reading } from '../reading.ts';
import { decisionTitle, type Told } from '../told.ts';
import { Courses } from './courses.tsx';
import { Decisions } from './decisions.tsx';
import { Endings } from './endings.tsx';
import { RolesBeside } from './roles-beside.tsx';

/** Two attempts, A and B. The letters are names, no order. */
export type Sides = readonly [Reading, Reading];

interface SideBySideProps {
  readonly sides: Sides;
  readonly told: Told;
}

/** Where two attempts parted, how each ended, and what each did to the worlds and shows of the roles. */
export function SideBySide({ sides, told }: SideBySideProps) {
  const { t } = useEnvironment();
  const comparison = compare(sides[0].moments, sides[1].moments);
  const { pairs, parted } = comparison;
  const title = parted === null ? '' : decisionTitle(told, pairs[parted]?.decision ?? '');
  return (
    <>
      <div class="compare-parted">
        <p role="status">
          {parted === null
            ? t('compare.same')
            : parted === 0
              ? t('compare.partedAtOnce', { title })
              : t('compare.parted', { count: parted, title })}
        </p>
        <p>{t('compare.noWinner')}</p>
        <PracticeNote />
      </div>
      <Endings sides={sides} told={told} />
      <Courses sides={sides} />
      <Decisions comparison={comparison} told={told} />
      <RolesBeside sides={sides} />
    </>
  );
}
