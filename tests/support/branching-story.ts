import fc from 'fast-check';

/**
 * Ink that remembers in every way it can: flags set now and read later, counters, once-only choices, visit
 * counts, tunnels with choices in them, functions, references, sequences, half-printed choice texts. It
 * always ends: knots lead forward, or back to themselves by choices that can be taken once.
 */
export const branchingStory: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      opening: fc.array(statement(), { maxLength: 3 }),
      choices: fc.array(
        fc.record({
          condition: condition(),
          form: fc.constantFrom('bracketed', 'half', 'plain'),
          body: fc.array(statement(), { maxLength: 3 }),
          ahead: fc.nat({ max: 2 }),
        }),
        { minLength: 0, maxLength: 3 },
      ),
      gathered: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((knots) =>
    [
      'VAR f0 = false\nVAR f1 = false\nVAR f2 = true\nVAR c0 = 0\nVAR c1 = 0',
      '-> knot0',
      ...knots.map(({ opening, choices, gathered }, at) => {
        const goal = (ahead: number) => (at + ahead < knots.length ? `knot${at + ahead}` : 'finish');
        return [
          `=== knot${at} ===`,
          ...opening.map((line) => line.replaceAll('@', String(at))),
          `Punt ${at}.`,
          ...choices.map(({ condition: when, form, body, ahead }, n) => {
            const text = { bracketed: `[Keuze ${n}]`, half: `Keuze[ ${n}] gedaan`, plain: `Keuze ${n}` }[
              form
            ];
            const leaves = gathered && ahead > 0 ? [] : [`    -> ${goal(ahead)}`];
            return [
              `* (label${at}_${n}) ${when.replaceAll('@', String(at))} ${text}`,
              ...body.map((line) => `    ${line.replaceAll('@', String(at)).replaceAll('\n', '\n    ')}`),
              ...leaves,
            ].join('\n');
          }),
          '+ [Verder]',
          ...(gathered ? [`- Samen ${choices.length > 0 ? `{label${at}_0: eerst|anders}` : 'anders'}.`] : []),
          `    -> ${goal(1)}`,
        ].join('\n');
      }),
      '=== finish ===\nKlaar met {c0}.\n{ f1: Goed. }\n-> END',
      '=== ask(n, ref kept)',
      '~ temp half = n > 1',
      'Vraag{half: je|}?\n* [Ja]\n    ~ kept = kept + 1\n* {half} [Nee]\n+ [Zwijg]\n- Gevraagd {half: vaak|eens}, {kept} keer.\n->->',
      '=== aside',
      'Terzijde, {een|twee|drie} keer.\n+ [Knik]\n    ~ f0 = true\n+ [Weiger]\n- ->->',
      '=== function raise(ref x)\n~ x = x + 1',
      '=== function over(x)\n~ return x > 1',
      '',
    ].join('\n'),
  );

function statement(): fc.Arbitrary<string> {
  return fc.oneof(
    fc
      .constantFrom('f0', 'f1', 'f2')
      .chain((f) => fc.constantFrom(`~ ${f} = true`, `~ ${f} = not ${f}`, `~ ${f} = over(c0)`)),
    fc
      .constantFrom('c0', 'c1')
      .chain((c) =>
        fc.constantFrom(
          `~ ${c} = ${c} + 1`,
          `~ ${c}++`,
          `~ ${c} = MIN(2, ${c} + 1)`,
          `~ raise(${c})`,
          `~ ${c} = 0`,
        ),
      ),
    fc.constantFrom('~ c1 = c0', '~ c0 = c1 + 1', '~ f1 = c0 == 1'),
    fc.constantFrom(
      'Gewoon.',
      'Er zijn {c1}.',
      '{f0: Waar.|Onwaar.}',
      '{een|twee|drie} keer.',
      '{!eenmalig|}.',
    ),
    fc.constantFrom(
      '{ f1:\n    Lang.\n- else:\n    Kort.\n}',
      '{ c0 > 1:\n    ~ f2 = false\n}',
      '{knot@ > 1: Weer hier.}',
    ),
    fc.constantFrom('-> ask(c0, c1) ->', '-> aside ->'),
  );
}

function condition(): fc.Arbitrary<string> {
  return fc.constantFrom(
    '',
    '',
    '{f0}',
    '{not f1}',
    '{f2}',
    '{c0 > 1}',
    '{c1 == 1}',
    '{knot@ < 2}',
    '{aside}',
  );
}
