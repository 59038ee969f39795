import { ROLES } from '../../profession/roles.ts';
import { WORLDS } from '../../profession/worlds.ts';
import type { Claims, RoleClaim } from '../../report/result/claims.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Table } from '../../ui/table.tsx';
import { PracticeNote } from '../practice-note.tsx';
import { useTitles } from './use-titles.ts';

interface ClaimTableProps {
  readonly claims: Claims;
  readonly found: Claims;
  readonly scenario: string;
}

/** What the file says beside what the replay gives; where they differ it is said in a word. */
export function ClaimTable({ claims, found, scenario }: ClaimTableProps) {
  const { t, language } = useEnvironment();
  const { endings } = useTitles(scenario);
  const endingOf = ({ ending }: Claims) => (ending === null ? '–' : (endings.get(ending) ?? ending));
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const roleSum = ({ sixths, observations: n }: RoleClaim) =>
    t('check.roleSum', { got: decimal.format(sixths / 6), n });
  const rows = [
    ...ROLES.map(
      (role) => [t(`role.${role}`), roleSum(claims.roles[role]), roleSum(found.roles[role])] as const,
    ),
    ...WORLDS.map(
      (world) =>
        [
          t(`world.${world}`),
          t('check.worldSum', { ...claims.worlds[world] }),
          t('check.worldSum', { ...found.worlds[world] }),
        ] as const,
    ),
    [t('check.endingName'), endingOf(claims), endingOf(found)] as const,
  ];
  return (
    <details class="fold">
      <summary>{t('check.numbers')}</summary>
      <Table look="claim-table" caption={t('check.numbers')}>
        <thead>
          <tr>
            <th scope="col">{t('check.subject')}</th>
            <th scope="col">{t('check.file')}</th>
            <th scope="col">{t('check.replayed')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([subject, said, given]) => (
            <tr key={subject}>
              <th scope="row">{subject}</th>
              <td>{said}</td>
              <td>
                {given}
                {said !== given && <strong> ({t('check.differs')})</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <PracticeNote />
    </details>
  );
}
