import { addressOf } from '../../client/ask.ts';
import { useEnvironment } from '../../ui/environment.ts';

/** As the class server names them. */
const FORMATS = ['csv', 'xlsx', 'json', 'xapi'] as const;

/** The results of an assignment as files to take along. */
export function Exports({ assignment }: { readonly assignment: string }) {
  const { t } = useEnvironment();
  return (
    <section class="desk-section" aria-labelledby="exports">
      <h2 id="exports" class="nl-heading nl-heading--level-2">
        {t('desk.results.exports.title')}
      </h2>
      <p>{t('desk.results.exports.intro')}</p>
      <ul class="desk-exports">
        {FORMATS.map((format) => (
          <li key={format}>
            <a class="nl-link" download href={addressOf(`/desk/assignments/${assignment}/export/${format}`)}>
              {t(`desk.results.exports.${format}`)}
            </a>
            : {t(`desk.results.exports.${format}Means`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
