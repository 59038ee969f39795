import { useEnvironment } from '../../ui/environment.ts';
import { ViewHead } from '../view-head.tsx';

/** The classes of the lecturer. */
export function ClassesView() {
  const { t } = useEnvironment();
  return <ViewHead title={t('desk.title')} />;
}
