import { useId } from 'preact/hooks';
import { Tick } from '../form/choice.tsx';
import { useWords } from '../use-group.ts';
import type { Plan } from './draft.ts';

interface SettingsFieldsProps {
  readonly plan: Plan;
  readonly onChange: (changed: Partial<Plan>) => void;
}

/** How the session goes, folded away: what is set is what most groups want. */
export function SettingsFields({ plan, onChange }: SettingsFieldsProps) {
  const words = useWords();
  const together = plan.shape === 'together';
  return (
    <details class="group-fold">
      <summary>{words('settings.title')}</summary>
      <div class="group-form">
        {!(together && plan.hands) && (
          <Tick
            label={words('settings.plays')}
            means={words('settings.playsMeans')}
            checked={plan.plays}
            onChecked={(plays) => onChange({ plays })}
          />
        )}
        <Tick
          label={words('settings.hall')}
          means={words('settings.hallMeans')}
          checked={plan.hall}
          onChecked={(hall) => onChange({ hall })}
        />
        {together && (
          <Tick
            label={words('settings.hands')}
            means={words('settings.handsMeans')}
            checked={plan.hands}
            onChecked={(hands) => onChange({ hands })}
          />
        )}
        {plan.shape !== 'method' && (
          <Pick
            label={words('settings.minutes')}
            options={MINUTES}
            chosen={plan.minutes}
            name={(count) => words('minutes', { count })}
            onChoose={(minutes) => onChange({ minutes })}
          />
        )}
        <Pick
          label={words('settings.kept')}
          options={DAYS}
          chosen={plan.keptDays}
          name={(count) => words('days', { count })}
          onChoose={(keptDays) => onChange({ keptDays })}
        />
        <p class="group-soft">{words('settings.keptMeans')}</p>
      </div>
    </details>
  );
}

const MINUTES = [3, 5, 8, 10, 15, 20];

/** The server keeps nothing for longer than the last of these. */
const DAYS = [1, 7, 30, 90];

interface PickProps {
  readonly label: string;
  readonly options: readonly number[];
  readonly chosen: number;
  readonly name: (count: number) => string;
  readonly onChoose: (count: number) => void;
}

function Pick({ label, options, chosen, name, onChoose }: PickProps) {
  const id = useId();
  return (
    <div class="writing">
      <label class="writing-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="group-select"
        value={String(chosen)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {options.map((count) => (
          <option key={count} value={String(count)}>
            {name(count)}
          </option>
        ))}
      </select>
    </div>
  );
}
