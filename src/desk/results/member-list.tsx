import { useState } from 'preact/hooks';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Table } from '../../ui/table.tsx';
import type { MemberResult } from '../../wire/answers.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { MemberRow } from './member-row.tsx';
import { chosenMembers, FILTERS, type Filter } from './standing.ts';

/** So many members at a time: a class fits on one page, a year group on a few. */
const PAGE = 60;

interface MemberListProps {
  readonly members: readonly MemberResult[];
  readonly scenarios: readonly string[];
}

/** Everybody, in the order of their names, a page at a time. It is no ranking, and has no other order. */
export function MemberList({ members, scenarios }: MemberListProps) {
  const { t } = useEnvironment();
  const [filter, setFilter] = useState<Filter>('all');
  const [letters, setLetters] = useState('');
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState(members.length <= PAGE);
  const chosen = chosenMembers(members, scenarios, { filter, letters });
  // Whoever is watching "nothing yet" sees it become shorter.
  const at = Math.min(page, Math.max(0, Math.ceil(chosen.length / PAGE) - 1));
  const shown = chosen.slice(at * PAGE, (at + 1) * PAGE);
  return (
    <details
      class="desk-fold results-members"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('desk.results.showMembers')}</summary>
      {open && (
        <div class="desk-section">
          <div class="desk-beside">
            <SelectField
              label={t('desk.results.state')}
              error={undefined}
              options={FILTERS.map((value) => ({ value, name: t(`desk.results.states.${value}`) }))}
              chosen={filter}
              onChoose={(value) => {
                setFilter(FILTERS.find((one) => one === value) ?? 'all');
                setPage(0);
              }}
            />
            <TextField
              label={t('desk.results.find')}
              error={undefined}
              text={letters}
              onText={(text) => {
                setLetters(text);
                setPage(0);
              }}
            />
          </div>
          {shown.length === 0 ? (
            <p>{t('desk.results.nobody')}</p>
          ) : (
            <MemberTable members={shown} scenarios={scenarios} />
          )}
          <div class="desk-actions">
            <p role="status">
              {t('desk.results.shown', {
                from: chosen.length === 0 ? 0 : at * PAGE + 1,
                to: at * PAGE + shown.length,
                count: chosen.length,
              })}
            </p>
            {chosen.length > PAGE && (
              <>
                <PageButton name={t('desk.results.previous')} off={at === 0} onTurn={() => setPage(at - 1)} />
                <PageButton
                  name={t('desk.results.next')}
                  off={(at + 1) * PAGE >= chosen.length}
                  onTurn={() => setPage(at + 1)}
                />
              </>
            )}
          </div>
        </div>
      )}
    </details>
  );
}

function MemberTable({ members, scenarios }: MemberListProps) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  return (
    <Table look="desk-table results-table" caption={t('desk.results.members')}>
      <thead>
        <tr>
          <th scope="col">{t('desk.results.name')}</th>
          {scenarios.map((scenario) => (
            <th key={scenario} scope="col">
              {titleOf(scenario)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} scenarios={scenarios} />
        ))}
      </tbody>
    </Table>
  );
}

interface PageButtonProps {
  readonly name: string;
  readonly off: boolean;
  readonly onTurn: () => void;
}

/** It stays where it is at the last page, so that whoever presses it keeps their place. */
function PageButton({ name, off, onTurn }: PageButtonProps) {
  return (
    <button
      type="button"
      class="nl-button nl-button--secondary"
      aria-disabled={off}
      onClick={() => !off && onTurn()}
    >
      {name}
    </button>
  );
}
