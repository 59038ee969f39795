import { useId } from 'preact/hooks';
import { Tick } from './tick.tsx';

export interface Option<T> {
  readonly value: T;
  readonly name: string;
  /** What follows from it. */
  readonly means: string;
}

interface ChoiceProps<T> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, each with what follows from it. */
export function Choice<T extends string>({ legend, options, chosen, onChoose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset class="desk-field">
      <legend class="desk-label">{legend}</legend>
      {options.map(({ value, name, means }) => (
        <Tick
          key={value}
          group={group}
          label={name}
          fact={means}
          checked={value === chosen}
          onChecked={() => onChoose(value)}
        />
      ))}
    </fieldset>
  );
}
