import { useEnvironment } from '../../ui/environment.ts';
import { Table } from '../../ui/table.tsx';
import { useWhen } from '../../ui/when.ts';
import type { DeskMember } from '../../wire/answers.ts';

interface MembersProps {
  readonly members: readonly DeskMember[];
  readonly onRefresh: () => Promise<void>;
}

/** Who is in the class, by pseudonym. */
export function Members({ members, onRefresh }: MembersProps) {
  const { t } = useEnvironment();
  const when = useWhen();
  return (
    <section class="desk-section" aria-labelledby="members">
      <h2 id="members" class="nl-heading nl-heading--level-2">
        {t('desk.members.title', { count: members.length })}
      </h2>
      {members.length === 0 ? (
        <p>{t('desk.members.none')}</p>
      ) : (
        <details class="desk-fold" open={members.length <= 40}>
          <summary>{t('desk.members.show')}</summary>
          <Table look="desk-table" caption={t('desk.members.caption')}>
            <thead>
              <tr>
                <th scope="col">{t('desk.members.name')}</th>
                <th scope="col">{t('desk.members.joined')}</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ id, name, joined }) => (
                <tr key={id}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td>{when(joined)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </details>
      )}
      <p>
        <button
          type="button"
          class="nl-button nl-button--subtle"
          onClick={() => void onRefresh().catch(reportError)}
        >
          {t('desk.members.refresh')}
        </button>
      </p>
    </section>
  );
}
