import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { lineOfPath } from '../jsonLines.ts';

/** An article, or the number of a judgment, which has none. */
const PLACE_IN_LAW = /\b(artikel(en)?|art\.)\s+\d|\bECLI:/i;

/** A reference to the law says which article, and when somebody last read it; law changes every year. */
export function findStaleLaw({ manifest, files, today }: Draft): readonly Finding[] {
  if (manifest === null) return [];
  const { path, text } = files.manifest;
  return Object.entries(manifest.references).flatMap(([reference, { kind, title, checked }]) => {
    if (kind !== 'law') return [];
    const line = lineOfPath(text ?? '', ['references', reference]);
    const found: Finding[] = [];
    if (!PLACE_IN_LAW.test(title)) {
      found.push(finding('law-without-article', path, line, { reference }));
    }
    if (checked === undefined) found.push(finding('law-unchecked', path, line, { reference }));
    else if (today !== null && aYearAfter(checked) < today) {
      found.push(finding('law-stale', path, line, { reference, checked }));
    }
    return found;
  });
}

/** Days as ISO texts: their order is that of time, also for a 29 February that next year does not have. */
function aYearAfter(day: string): string {
  const [year = '', ...rest] = day.split('-');
  return [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-');
}
