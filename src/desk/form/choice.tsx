import { useId } from 'preact/hooks';

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
  const name = useId();
  return (
    <fieldset class="desk-field">
      <legend class="desk-label">{legend}</legend>
      {options.map(({ value, name: word, means }) => (
        <label key={value} class="desk-tick">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            aria-describedby={`${name}-${value}`}
            onChange={() => onChoose(value)}
          />
          <span>
            {word}
            <span id={`${name}-${value}`} class="desk-fact">
              {means}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
