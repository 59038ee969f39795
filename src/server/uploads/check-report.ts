import * as z from 'zod/mini';
import { LANGUAGES } from '../../core/texts.ts';
import {
  MOST_FINDINGS,
  type OwnBundle,
  type OwnEntry,
  ownScenarioId,
  type UploadFinding,
} from '../../wire/own-scenarios.ts';

/** What the process that checks an upload writes on its standard output, as one line of JSON. */
export interface CheckReport {
  /** Null where an error among the findings keeps the scenario out. */
  readonly checked: CheckedScenario | null;
  readonly findings: readonly UploadFinding[];
}

export interface CheckedScenario {
  /** The id in its manifest. */
  readonly name: string;
  readonly entry: OwnEntry;
  readonly bundle: OwnBundle;
}

/**
 * That process has read what a stranger wrote, so even its answer is read with care. Story, atlas and texts are
 * data to everybody who gets them, and are taken as they are.
 */
export function readReport(text: string): CheckReport | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = REPORT.safeParse(json);
  if (!read.success) return null;
  const { checked } = read.data;
  if (checked === null) return read.data as CheckReport;
  const { edition, atlas } = checked.bundle;
  const agree =
    edition.hash === checked.entry.edition &&
    atlas.edition === edition.hash &&
    edition.manifest.id === checked.entry.id;
  return agree ? (read.data as unknown as CheckReport) : null;
}

const text = (most: number) => z.string().check(z.maxLength(most));
const hash = z.string().check(z.regex(/^[0-9a-f]{12}$/));
const perLanguage = <T>(value: z.ZodMiniType<T>) => z.record(z.enum(LANGUAGES), value);

/** No sentence names more; the one that names most names five. */
const MOST_VALUES = 12;

const FINDING = z.object({
  file: text(200),
  line: z.nullable(z.int()),
  rule: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  severity: z.enum(['error', 'warning']),
  values: z
    .record(z.string().check(z.regex(/^[a-zA-Z]{1,20}$/)), z.union([text(1_000), z.number()]))
    .check(z.refine((values) => Object.keys(values).length <= MOST_VALUES)),
  message: text(1_000),
  explained: z.nullable(text(2_000)),
});

const ENTRY = z.object({
  id: ownScenarioId,
  edition: hash,
  minutes: z.int(),
  tasks: z.array(z.int()),
  languages: z.array(z.enum(LANGUAGES)),
  title: perLanguage(text(300)),
  summary: perLanguage(text(2_000)),
});

const BUNDLE = z.object({
  edition: z.object({ hash, manifest: z.looseObject({ id: ownScenarioId }), story: z.looseObject({}) }),
  texts: z.looseObject({ nl: z.looseObject({}) }),
  debrief: z.looseObject({ nl: z.looseObject({}) }),
  people: z.looseObject({}),
  atlas: z.looseObject({ edition: hash, complete: z.literal(true) }),
  key: z.looseObject({}),
});

const REPORT = z.object({
  checked: z.nullable(
    z.object({ name: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)), entry: ENTRY, bundle: BUNDLE }),
  ),
  findings: z.array(FINDING).check(z.maxLength(MOST_FINDINGS)),
});
