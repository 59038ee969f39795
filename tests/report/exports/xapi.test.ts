import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { xapiStatements } from '../../../src/report/exports/xapi.ts';
import { exported, sourceOf } from './source.ts';

const valid = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('tests/report/exports/xapi-statement.schema.json', 'utf8')),
);

describe('xAPI statements', () => {
  const source = sourceOf(exported('ask, write'), exported('plan', { id: 'attempt-2' }));

  test('fit the specification', () => {
    expect(valid(xapiStatements(source)), JSON.stringify(valid.errors)).toBe(true);
    expect(valid([{ verb: 'answered' }])).toBe(false);
  });

  test('say of every choice who made it, at which decision, out of what; and of an ending that it was reached', () => {
    expect(xapiStatements(source)).toMatchObject([
      {
        actor: { account: { homePage: 'https://laveren.example.nl', name: 'member-1' } },
        verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
        object: {
          id: expect.stringMatching(/\/decisions\/opening$/),
          definition: {
            interactionType: 'choice',
            choices: [{ id: 'ask' }, { id: 'plan' }, { id: 'sister' }],
          },
        },
        result: { response: 'ask' },
      },
      { result: { response: 'write' } },
      { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' }, result: { completion: true } },
      { result: { response: 'plan' } },
    ]);
  });

  test('name nobody, and score nobody', () => {
    expect(JSON.stringify(xapiStatements(source))).not.toMatch(/Noor|score|success|correct/);
  });

  test('are the same again when the attempt is exported again, and each is another one', () => {
    const ids = (from: typeof source) => xapiStatements(from).map((one) => 'id' in one && one.id);
    const longer = sourceOf(exported('ask, write', { received: '2026-11-21T09:12:00.000Z' }));
    expect(ids(longer)).toEqual(ids(source).slice(0, 3));
    expect(new Set(ids(source)).size).toBe(4);
  });
});
