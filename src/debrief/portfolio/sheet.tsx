import type { RefObject } from 'preact';
import { useEnvironment } from '../../ui/environment.ts';
import type { Entry } from './entries.ts';
import type { Parts } from './parts.ts';
import { SheetAttempt } from './sheet-attempt.tsx';
import { SheetCoverage } from './sheet-coverage.tsx';
import { SheetHead } from './sheet-head.tsx';
import { SheetOverview } from './sheet-overview.tsx';
import { SheetRecheck } from './sheet-recheck.tsx';
import { SheetTogether } from './sheet-together.tsx';

interface SheetProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly entries: readonly Entry[];
  readonly parts: Parts;
  readonly name: string;
  readonly made: number;
}

/** The report itself: the same on the screen, on paper and in a file. Nothing in it can be operated. */
export function Sheet({ frame, entries, parts, name, made }: SheetProps) {
  const { language } = useEnvironment();
  return (
    <article ref={frame} class="sheet" lang={language}>
      <SheetHead entries={entries} name={name} made={made} />
      <SheetOverview entries={entries} />
      {parts.has('roles') && entries.length > 1 && <SheetTogether entries={entries} />}
      {entries.map((entry, index) => (
        <SheetAttempt key={entry.candidate.id} entry={entry} number={index + 1} parts={parts} />
      ))}
      {parts.has('coverage') && <SheetCoverage entries={entries} />}
      <SheetRecheck entries={entries} />
    </article>
  );
}
