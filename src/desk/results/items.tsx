import type { ItemFigures } from '../../report/gradebook/items.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { discriminationWord, meanWord, useFigures } from './figures.ts';

/** How one decision showed the roles in the class: figures of the decision, of nobody's work. */
export function Items({ items }: { readonly items: readonly ItemFigures[] }) {
  const { t } = useEnvironment();
  const { figure } = useFigures();
  if (items.length === 0) return null;
  return (
    <table class="desk-table">
      <caption>{t('desk.results.items.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.results.items.role')}</th>
          <th scope="col">{t('desk.results.items.n')}</th>
          <th scope="col">{t('desk.results.items.mean')}</th>
          <th scope="col">{t('desk.results.items.discrimination')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ role, n, mean, discrimination }) => (
          <tr key={role}>
            <th scope="row">{t(`role.${role}`)}</th>
            <td>{n}</td>
            <td>
              {figure(mean)} <span class="desk-about">{t(`debrief.word.${meanWord(mean)}`)}</span>
            </td>
            <td>
              {discrimination === null ? '–' : figure(discrimination)}{' '}
              <span class="desk-about">
                {discrimination === null
                  ? t('desk.results.items.unknown')
                  : t(`desk.results.items.words.${discriminationWord(discrimination)}`)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
