import { choicesTable } from '../../report/exports/choices.ts';
import { csvOf } from '../../report/exports/csv.ts';
import type { ExportSource } from '../../report/exports/source.ts';
import { xapiStatements } from '../../report/exports/xapi.ts';
import { workbookOf } from './workbook.ts';
import { zippedResults } from './zipped-results.ts';

/** How the results of an assignment can be taken along. */
export interface ExportFormat {
  /** What the name of the file ends in, without a dot. */
  readonly extension: string;
  readonly type: string;
  make(source: ExportSource): Promise<string | Uint8Array>;
}

/** By the name in the address. One more is a file, a line here and a test. */
export const EXPORT_FORMATS: ReadonlyMap<string, ExportFormat> = new Map<string, ExportFormat>([
  [
    'csv',
    {
      extension: 'csv',
      type: 'text/csv; charset=utf-8',
      make: async (source) => csvOf(choicesTable(source)),
    },
  ],
  [
    'xlsx',
    {
      extension: 'xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      make: (source) => workbookOf(choicesTable(source)),
    },
  ],
  ['json', { extension: 'zip', type: 'application/zip', make: zippedResults }],
  [
    'xapi',
    {
      extension: 'xapi.json',
      type: 'application/json',
      make: async (source) => JSON.stringify(xapiStatements(source)),
    },
  ],
]);
