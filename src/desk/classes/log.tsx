import { ACTS, type Act } from '../../classroom/acts.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Table } from '../../ui/table.tsx';
import { useWhen } from '../../ui/when.ts';
import type { AuditEntry, DeskClassAnswer } from '../../wire/answers.ts';
import { Answered } from '../answered.tsx';
import { toClass, toClasses } from '../links.ts';
import { useAnswer } from '../use-answer.ts';
import { ViewHead } from '../view-head.tsx';

/** Who saw or did what of a class, the last first. */
export function LogView({ id }: { readonly id: string }) {
  const { t } = useEnvironment();
  const room = useAnswer<DeskClassAnswer>(`/desk/classes/${id}`);
  const { answer, refresh } = useAnswer<{ readonly entries: readonly AuditEntry[] }>(
    `/desk/classes/${id}/audit`,
  );
  const name = room.answer?.ok === true ? room.answer.value.class.name : t('desk.class.title');
  return (
    <>
      <ViewHead
        title={t('desk.log.title')}
        back={[
          { href: toClasses, text: t('desk.title') },
          { href: toClass(id), text: name },
        ]}
      />
      <p class="nl-paragraph nl-paragraph--lead">{t('desk.log.intro')}</p>
      <Answered answer={answer} onAgain={refresh}>
        {({ entries }) => <LogTable entries={entries} />}
      </Answered>
    </>
  );
}

function LogTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { t } = useEnvironment();
  const when = useWhen();
  return (
    <Table look="desk-table" caption={t('desk.log.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('desk.log.when')}</th>
          <th scope="col">{t('desk.log.who')}</th>
          <th scope="col">{t('desk.log.what')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ at, who, did, about }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <tr key={index}>
            <td>{when(at)}</td>
            <td>
              <bdi>{who ?? t('desk.log.nobody')}</bdi>
            </td>
            <td>
              {isAct(did) ? t(`desk.log.did.${did}`) : did}
              {about !== null && <bdi class="desk-about">{about}</bdi>}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function isAct(did: string): did is Act {
  return ACTS.some((act) => act === did);
}
