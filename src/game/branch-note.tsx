import { useEnvironment } from '../ui/environment.ts';
import type { Beginning } from './begin.ts';

/** Says that this is a new attempt from the middle of another one, or why it is not. */
export function BranchNote({ branch, refused }: Pick<Beginning, 'branch' | 'refused'>) {
  const { t } = useEnvironment();
  if (refused !== null) return <p class="notice">{t(`play.refused.${refused}`)}</p>;
  if (branch === null) return null;
  return <p class="notice">{t('play.branched', { number: branch.at + 1 })}</p>;
}
