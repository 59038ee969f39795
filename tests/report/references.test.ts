import { expect, test } from 'vitest';
import englishReport from '../../locales/en/report.json';
import dutch from '../../locales/nl/interface/debrief.json';
import dutchReport from '../../locales/nl/report.json';
import { REFERENCE_KINDS } from '../../src/core/scenario.ts';

test.each(REFERENCE_KINDS)('a reference of kind %s has a name in the debrief and in the reports', (kind) => {
  expect(dutch.debrief.kind).toHaveProperty(kind);
  expect(dutchReport.references).toHaveProperty(`kind_${kind}`);
  expect(englishReport.references).toHaveProperty(`kind_${kind}`);
});
