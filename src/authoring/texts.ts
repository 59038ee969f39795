import { z } from 'zod';
import type { Result } from '../core/result.ts';
import type { LanguageFile } from '../core/texts.ts';
import type { Finding } from './findings.ts';
import { ID } from './ids.ts';
import { readJson } from './json.ts';
import { say } from './phrases.ts';

/** Reads one `locales/<language>/stories/<scenario>.json`. */
export function readTexts(text: string, file: string): Result<LanguageFile, readonly Finding[]> {
  return readJson(LANGUAGE_FILE, text, file);
}

const id = z.string().regex(ID, say('message', 'only a-z, digits and "-"'));
const words = z.string().trim().min(1, say('message', 'is empty'));

const LANGUAGE_FILE = z.strictObject({
  title: words,
  summary: words,
  dossier: z.array(z.strictObject({ label: words, text: words })),
  cast: z.record(id, z.strictObject({ name: words, role: words })),
  places: z.record(id, words),
  decisions: z.record(
    id,
    z.strictObject({ title: words, background: words.optional(), questions: z.array(words).optional() }),
  ),
  why: z.record(id, words),
  endings: z.record(id, z.strictObject({ title: words, text: words, pays: words })),
  lines: z.record(id, words).default({}),
  of: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, say('message', 'is written by the tool')))
    .default({}),
});
