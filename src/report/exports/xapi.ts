import { digestOf } from '../../core/digest.ts';
import type { Turn } from '../../core/turns.ts';
import type { ExportedAttempt, ExportSource } from './source.ts';

/** Verbs of ADL's vocabulary (https://registry.tincanapi.com, https://profiles.adlnet.gov). */
const ANSWERED = verb('answered');
const COMPLETED = verb('completed');
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';
const SIMULATION = 'http://adlnet.gov/expapi/activities/simulation';

/**
 * Statements for a learning record store, by xAPI 1.0.3
 * (https://github.com/adlnet/xAPI-Spec/blob/1.0.3/xAPI-Data.md): for each choice one that it was made, and for each
 * attempt that came to an ending one that it did. A member is an account on this site without a name. There is no
 * score and no correct response: there is none. The server does not know when a single choice was made, so
 * choices are stamped with when it first heard of the attempt. The same attempt gives the same ids again, so a store that
 * is given an export twice holds it once.
 */
export function xapiStatements(source: ExportSource): readonly object[] {
  return source.attempts.flatMap((one) => [
    ...one.turns.map((turn, at) => answered(source, one, turn, at)),
    ...(one.ending === null ? [] : [completed(source, one, one.ending)]),
  ]);
}

function answered(source: ExportSource, one: ExportedAttempt, { decision, chosen }: Turn, at: number) {
  return {
    // A longer list of the same attempt may have gone another way after a step back, which is another statement.
    id: uuidOf(`${source.site} ${one.id} ${at} ${decision.name} ${chosen.id}`),
    ...shared(source, one),
    verb: ANSWERED,
    object: {
      objectType: 'Activity',
      id: `${scenarioIri(source, one)}/decisions/${encodeURIComponent(decision.name)}`,
      definition: {
        type: INTERACTION,
        interactionType: 'choice',
        // By id, so that the order in which they were shown to somebody makes no difference.
        choices: decision.options.map(({ id }) => ({ id })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      },
    },
    result: { response: chosen.id },
  };
}

function completed(source: ExportSource, one: ExportedAttempt, ending: string) {
  return {
    id: uuidOf(`${source.site} ${one.id} completed`),
    ...shared(source, one),
    timestamp: one.ended ?? one.received,
    verb: COMPLETED,
    object: scenarioActivity(source, one),
    result: { completion: true, ...(ending === '' ? {} : { response: ending }) },
  };
}

function shared(source: ExportSource, one: ExportedAttempt) {
  const assignment = `${source.site}/xapi/assignments/${source.assignment.id}`;
  return {
    actor: { objectType: 'Agent', account: { homePage: source.site, name: one.member.id } },
    context: {
      registration: uuidOf(`${source.site} ${one.id}`),
      revision: one.attempt.edition,
      platform: 'Laveren',
      language: one.language,
      contextActivities: {
        parent: [scenarioActivity(source, one)],
        grouping: [{ objectType: 'Activity', id: assignment }],
      },
    },
    timestamp: one.firstReceived,
  };
}

function scenarioActivity(source: ExportSource, one: ExportedAttempt) {
  return { objectType: 'Activity', id: scenarioIri(source, one), definition: { type: SIMULATION } };
}

function scenarioIri({ site }: ExportSource, { attempt }: ExportedAttempt): string {
  return `${site}/xapi/scenarios/${attempt.scenario}/${attempt.edition}`;
}

function verb(name: string) {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { 'en-US': name } };
}

/** The same text gives the same id, in the form that RFC 4122 gives to ids made of a name. */
function uuidOf(text: string): string {
  const hex = digestOf(text, 32);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20)].join('-');
}
