import { useEnvironment } from '../ui/environment.ts';

/** Stands wherever a number stands. */
export function PracticeNote() {
  const { t } = useEnvironment();
  return <p class="practice-note">{t('debrief.practice')}</p>;
}
