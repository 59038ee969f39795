import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SheetTableProps {
  readonly caption: string;
  /** True where a heading says it already. */
  readonly quiet?: boolean;
  readonly heads: readonly string[];
  /** The first cell heads its row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
  /** Numbers of the columns, from 0, in which numbers stand under each other. */
  readonly numeric?: readonly number[];
  /** What kind of table it is, for the widths of its columns. */
  readonly look?: string;
}

/** A table that scrolls by itself on a small screen and is whole on paper. */
export function SheetTable({
  caption,
  quiet = false,
  heads,
  rows,
  numeric = [],
  look = '',
}: SheetTableProps) {
  const id = useId();
  const sort = (column: number) => (numeric.includes(column) ? 'number' : undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no landmark, because tables of two attempts have the same name
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div role="group" class={`sheet-table ${look}`} aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id} class={quiet ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" class={sort(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row" class={sort(0)}>
                {first}
              </th>
              {others.map((cell, index) => (
                <td key={heads[index + 1]} class={sort(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
