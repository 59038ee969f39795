import { useId } from 'preact/hooks';

export interface Choosable<T> {
  readonly value: T;
  readonly name: string;
  /** What follows from it. */
  readonly means?: string | undefined;
}

interface ChoiceProps<T> {
  readonly legend: string;
  readonly options: readonly Choosable<T>[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/** One of a few, each with what follows from it. */
export function Choice<T extends string>({ legend, options, chosen, onChoose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset class="group-choice">
      <legend class="writing-label">{legend}</legend>
      {options.map(({ value, name, means }) => (
        <Tick
          key={value}
          group={group}
          label={name}
          means={means}
          checked={value === chosen}
          onChecked={() => onChoose(value)}
        />
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly label: string;
  readonly means?: string | undefined;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  /** The name of the group where only one can be chosen. */
  readonly group?: string;
}

/** A box or a round one to tick. Its name is the label alone; what follows from it is heard after it. */
export function Tick({ label, means, checked, onChecked, group }: TickProps) {
  const id = useId();
  return (
    <div class="group-tick">
      <input
        id={id}
        {...(group === undefined ? { type: 'checkbox' } : { type: 'radio', name: group })}
        checked={checked}
        aria-describedby={means === undefined ? undefined : `${id}-means`}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {means !== undefined && (
          <p id={`${id}-means`} class="writing-hint">
            {means}
          </p>
        )}
      </div>
    </div>
  );
}
