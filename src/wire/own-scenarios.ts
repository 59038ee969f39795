import * as z from 'zod/mini';
import type { Atlas } from '../core/atlas.ts';
import type { ScoringKey } from '../core/key.ts';
import type { Edition } from '../core/scenario.ts';
import type { DebriefTexts, Language, StoryTexts } from '../core/texts.ts';
import { OWN_ID } from './own-id.ts';

/**
 * Scenarios that lecturers bring in themselves. Below `/api`:
 *
 * | asked | by | answer |
 * | --- | --- | --- |
 * | `POST /desk/scenarios`, the zip itself as `application/zip` | lecturer | 201 `UploadAnswer` where it was kept, 200 where errors keep it out |
 * | `GET /desk/scenarios` | lecturer | `OwnScenariosAnswer`: only this lecturer's |
 * | `DELETE /desk/scenarios/:scenario` | lecturer | 204; it can be asked of no class any more, and what was handed in stays |
 * | `GET /desk/scenarios/:scenario/:edition` | lecturer | `OwnBundle` |
 * | `GET /classes/:class/scenarios/:scenario/:edition` | member | `OwnBundle`, where an assignment of the class that has opened asks for it |
 *
 * `MemberClassAnswer.own` tells the members of a class which of its scenarios are such ones, and their present
 * editions. Whatever is not one's own is `not-found`. A `POST` may also be refused with `too-large`,
 * `too-many-tries` or `check-busy` (others are waiting for a check; the same can be sent again in a minute). It is
 * answered when the check is done: after some ten seconds, and never later than two minutes.
 *
 * In the zip, in any one folder: `story.ink`, `scenario.json`, `plans/*.plan` (none are needed), `warnings.md`
 * (nor is this), and per language `locales/<language>.json`, or `locales/<language>/stories/<id>.json` as in the
 * library. Other files are left unread, but count.
 */
export const UPLOAD_LIMITS = {
  /** Bytes of the zip. */
  zip: 2 * 1024 * 1024,
  files: 200,
  /** Bytes of one file that is read, unpacked. */
  file: 512 * 1024,
  /** Bytes of everything, unpacked. */
  unpacked: 8 * 1024 * 1024,
} as const;

/** What a list of scenarios shows of one; as an entry of the library, with the edition that is played from now on. */
export interface OwnEntry {
  /** As in addresses, assignments and notations: `own-`, 16 hex digits, and the id its writer gave it. */
  readonly id: string;
  readonly edition: string;
  /** Expected playing time in whole minutes. */
  readonly minutes: number;
  /** Numbers of the tasks, 1–10. */
  readonly tasks: readonly number[];
  readonly languages: readonly Language[];
  /** A language that it does not have reads the Dutch. */
  readonly title: Readonly<Record<Language, string>>;
  readonly summary: Readonly<Record<Language, string>>;
}

/** One as the lecturer sees it whose it is. */
export interface OwnScenario extends OwnEntry {
  /** The id in its manifest: who brings in the same id again, brings in a new edition of it. */
  readonly name: string;
  /** When the present edition was brought in, by the server's clock. */
  readonly brought: number;
  /** How many assignments ask for it, archived ones too. */
  readonly assignments: number;
  /** No assignment can take it up any more; those that did go on. Bringing it in again undoes this. */
  readonly withdrawn: boolean;
}

/** The newest first, withdrawn ones too. */
export interface OwnScenariosAnswer {
  readonly scenarios: readonly OwnScenario[];
}

/** What the check of an upload gave. */
export interface UploadAnswer {
  /** Null where an error among the findings keeps it out; what was there before is then as it was. */
  readonly scenario: OwnScenario | null;
  /** In the order of the files and the lines in them; at most `MOST_FINDINGS`, errors before warnings if there are more. */
  readonly findings: readonly UploadFinding[];
}

export const MOST_FINDINGS = 300;

/** Something to mend, at its place. */
export interface UploadFinding {
  /** As it is called in the zip, without the folder that all of it is in; empty for the upload as a whole. */
  readonly file: string;
  /** Counted from 1; null where the file as a whole is meant. */
  readonly line: number | null;
  /** One of `UPLOAD_RULES`, or a code of `authoring/findings`, such as `id-missing`. */
  readonly rule: string;
  /** Errors keep a scenario out; at a warning somebody should look. */
  readonly severity: 'error' | 'warning';
  /** What it is about, by name; with `rule` all that a page needs to say it in another language. */
  readonly values: Readonly<Record<string, string | number>>;
  /** One sentence in English, for pages that have none of their own for the rule. */
  readonly message: string;
  /** Why a warning may stay, from `warnings.md`; null where nobody said so. */
  readonly explained: string | null;
}

/** What can be wrong with an upload besides what can be wrong with any scenario; all are errors. */
export const UPLOAD_RULES = [
  'not-a-zip',
  'too-many-files',
  'too-much-text',
  'bad-file-name',
  'file-twice',
  'not-text',
  'no-story',
  'two-stories',
  /** Somebody's head, beard, glasses or outfit. */
  'look-unknown',
  /** The check took more time or memory than a scenario may, or fell over. */
  'check-stopped',
] as const;

export type UploadRule = (typeof UPLOAD_RULES)[number];

/**
 * All that playing and looking back on one edition take, as `virtual:laveren/scenarios` gives it for the library.
 * Only texts may differ between two askings: they are those that were brought in last with this edition.
 */
export interface OwnBundle {
  /** Its `manifest.id` is the id of `OwnEntry`, so attempts made of it can be handed in as they are. */
  readonly edition: Edition;
  /** Per language it has; always Dutch. */
  readonly texts: Readonly<Partial<Record<Language, StoryTexts>>>;
  readonly debrief: Readonly<Partial<Record<Language, DebriefTexts>>>;
  /** The drawn parts of its people: `PersonParts` of the pictures. */
  readonly people: Readonly<Record<string, readonly DrawnShape[]>>;
  /** Complete: a story of which not every path could be looked at is not kept. */
  readonly atlas: Atlas;
  readonly key: ScoringKey;
}

export interface DrawnShape {
  readonly paint: string;
  readonly d: string;
  readonly rule?: 'evenodd';
}

/** The names in the addresses. */
export const ownScenarioId = z.string().check(z.regex(OWN_ID));
export const editionHash = z.string().check(z.regex(/^[0-9a-f]{4,64}$/));
