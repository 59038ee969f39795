import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compileInk } from '../../src/authoring/compile.ts';

const inkLike = fc
  .array(
    fc.constantFrom(
      '* ',
      '+ ',
      '- ',
      '-> ',
      '[',
      ']',
      '{',
      '}',
      '{ x:',
      '~ x = 1',
      '\n',
      '=== k',
      '#',
      ':',
      '|',
      'VAR x = 1',
      'LIST a = b',
      '40.',
      '"',
      '/*',
      '//',
      'tekst',
      '<-',
      '<>',
      '(',
      ')',
      'INCLUDE a',
      '\\',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('compiling ink', () => {
  it('gives a story that the game can open', () => {
    const { story, findings } = compileInk('Hallo, 10.000 keer. #id:a\n-> END\n', 'a.ink');
    expect(findings).toEqual([]);
    expect(story?.inkVersion).toBe(21);
  });

  it('names file and line of an error', () => {
    expect(compileInk('Hallo.\n\n-> nowhere\n', 'a.ink')).toEqual({
      story: null,
      findings: [
        {
          code: 'ink-error',
          severity: 'error',
          file: 'a.ink',
          line: 3,
          values: { message: "Divert target not found: '-> nowhere'" },
        },
      ],
    });
  });

  it('finds the line on which the compiler falls over without a word', () => {
    const [found] = compileInk('Een.\nTwee.\n{40.}\nVier.\n', 'a.ink').findings;
    expect(found).toMatchObject({ code: 'ink-crash', line: 3 });
  });

  it('tells of a story without an end as a warning, and still gives it', () => {
    const { story, findings } = compileInk('-> k\n=== k\nHallo.\n', 'a.ink');
    expect(findings).toMatchObject([{ code: 'ink-warning', severity: 'warning', line: 3 }]);
    expect(story).not.toBeNull();
  });

  it('passes over what a writer still has to do', () => {
    expect(compileInk('TODO: mooier\nHallo.\n-> END\n', 'a.ink').findings).toEqual([]);
  });

  it('never throws and never prints, whatever the text', { timeout: 30_000 }, () => {
    const print = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    fc.assert(
      fc.property(fc.oneof(fc.string(), inkLike), (text) => {
        const { story, findings } = compileInk(text, 'a.ink');
        expect(story !== null || findings.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 150 },
    );
    for (const spy of print) expect(spy).not.toHaveBeenCalled();
  });
});
