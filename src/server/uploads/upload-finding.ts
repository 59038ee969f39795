import type { UploadFinding, UploadRule } from '../../wire/own-scenarios.ts';

const SENTENCES: Readonly<Record<UploadRule, string>> = {
  'not-a-zip': 'This is not a zip that can be read to its end.',
  'too-many-files': 'There are more files in it than a scenario needs.',
  'too-much-text': 'This is larger than a scenario may be.',
  'bad-file-name': 'No file of a scenario is called like this.',
  'file-twice': 'This file is in it twice.',
  'not-text': 'This file is not text in UTF-8.',
  'no-story': 'There is no story.ink in it.',
  'two-stories': 'There is more than one story.ink in it; bring in one scenario at a time.',
  'look-unknown': 'There is no such drawing; see the other scenarios for what there is.',
  'check-stopped':
    'This could not be checked to its end: it takes more time or memory than a scenario may, or does what nobody foresaw.',
};

/** Something wrong with an upload as such. */
export function uploadFinding(rule: UploadRule, file = '', line: number | null = null): UploadFinding {
  return { file, line, rule, severity: 'error', values: {}, message: SENTENCES[rule], explained: null };
}
