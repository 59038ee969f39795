import { useId } from 'preact/hooks';

interface TickProps {
  readonly label: string;
  /** What follows from it, or what it is about. */
  readonly fact?: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  /** The name of the group where only one can be chosen; without it each is chosen or not by itself. */
  readonly group?: string;
  /** The id of what is wrong with the group of which this is the first. */
  readonly error?: string | undefined;
}

/** A box or a round one to tick. Its name is the label alone; the fact is heard after it. */
export function Tick({ label, fact, checked, onChecked, group, error }: TickProps) {
  const id = useId();
  const described = [error ?? [], fact === undefined ? [] : `${id}-fact`].flat().join(' ');
  const wiring = {
    id,
    checked,
    'aria-describedby': described === '' ? undefined : described,
    onChange: (event: { readonly currentTarget: HTMLInputElement }) => onChecked(event.currentTarget.checked),
  };
  return (
    <div class="desk-tick">
      {group === undefined ? (
        <input type="checkbox" aria-invalid={error !== undefined} {...wiring} />
      ) : (
        <input type="radio" name={group} {...wiring} />
      )}
      <div>
        <label for={id}>{label}</label>
        {fact !== undefined && (
          <p id={`${id}-fact`} class="desk-fact">
            {fact}
          </p>
        )}
      </div>
    </div>
  );
}
