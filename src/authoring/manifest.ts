import { z } from 'zod';
import type { Result } from '../core/result.ts';
import { type Manifest, REFERENCE_KINDS } from '../core/scenario.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../core/texts.ts';
import { PLACES } from '../core/vocabulary.ts';
import { ARGUMENT_KINDS } from '../profession/arguments.ts';
import { ROLES } from '../profession/roles.ts';
import { TASKS } from '../profession/tasks.ts';
import type { Finding } from './findings.ts';
import { ID } from './ids.ts';
import { readJson } from './json.ts';
import { say } from './phrases.ts';

/** Reads `scenario.json`; what it may hold is told in stories/README.md. */
export function readManifest(text: string, file: string): Result<Manifest, readonly Finding[]> {
  return readJson(MANIFEST, text, file);
}

const id = z.string().regex(ID, say('message', 'only a-z, digits and "-"'));
const words = z.string().trim().min(1, say('message', 'is empty'));
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, say('message', 'a colour is written as #rrggbb'));
const day = z.iso.date(say('message', 'a day is written as 2026-07-01'));

const TWICE = say('message', 'names something twice');

const LOOK = z.strictObject({
  head: words,
  beard: words.optional(),
  glasses: words.optional(),
  skin: colour,
  hair: colour,
  outfit: words,
  cloth: colour,
  cloth2: colour.optional(),
  trousers: colour.optional(),
});

const REFERENCE = z.strictObject({
  kind: z.enum(REFERENCE_KINDS),
  title: words,
  place: words.optional(),
  checked: day.optional(),
  url: z.url({ protocol: /^https$/, error: say('message', 'an address starts with https://') }).optional(),
});

const TIMES = z.int().min(0).max(50);

const MANIFEST = z.strictObject({
  id,
  minutes: z.int().min(1).max(120),
  lawDate: day,
  languages: z
    .array(z.enum(LANGUAGES))
    .refine(
      (languages) => languages.includes(SOURCE_LANGUAGE),
      say('message', 'has to name "{language}"', { language: SOURCE_LANGUAGE }),
    )
    .refine(unique, TWICE),
  tasks: z.array(z.int().min(1).max(TASKS.length)).min(1).refine(unique, TWICE),
  cast: z.record(id, z.strictObject({ look: LOOK, hears: z.literal('plain').optional() })),
  places: z.array(z.enum(PLACES)).min(1).refine(unique, TWICE),
  references: z.record(id, REFERENCE),
  grounds: z.record(id, z.array(id).min(1)),
  arguments: z.record(id, z.array(z.enum(ARGUMENT_KINDS)).min(1).max(2).refine(unique, TWICE)),
  floors: z.record(id, id),
  observations: z.union([TIMES, z.partialRecord(z.enum(ROLES), TIMES)]).optional(),
});

function unique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
