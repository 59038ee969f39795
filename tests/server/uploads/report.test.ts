import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/server/uploads/check-report.ts';

const FOUND = {
  file: 'story.ink',
  line: 3,
  rule: 'id-twice',
  severity: 'error',
  message: '',
  explained: null,
};

const read = (values: unknown) =>
  readReport(JSON.stringify({ checked: null, findings: [{ ...FOUND, values }] }))?.findings[0]?.values;

describe('the values of a finding that a check tells of', () => {
  test('reach the page as they are', () => {
    expect(read({ id: 'ask <b>', first: 12 })).toEqual({ id: 'ask <b>', first: 12 });
    expect(read({})).toEqual({});
  });

  test('never change what objects are', () => {
    expect(read(JSON.parse('{ "__proto__": "ask" }'))).toEqual({});
  });

  test.each<[string, unknown]>([
    ['are not there', undefined],
    ['are a list', ['ask']],
    ['hold more than a text or a number', { id: { deep: true } }],
    ['hold a text that no page can show', { id: 'x'.repeat(1_001) }],
    ['have a name that is none', { 'i-d': 'ask' }],
    ['are too many', Object.fromEntries([...'abcdefghijklm'].map((name) => [name, 1]))],
  ])('are not believed where they %s', (_, values) => {
    expect(read(values)).toBeUndefined();
  });
});
