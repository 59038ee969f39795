import { describe, expect, test } from 'vitest';
import english from '../../../locales/en/methods.json';
import dutch from '../../../locales/nl/methods.json';
import { METHODS, methodOf, phasesOfMethod } from '../../../src/classroom/session/methods/list.ts';
import { WHO } from '../../../src/classroom/session/methods/method.ts';
import type { AllMethodWords } from '../../../src/i18n/methods.ts';

const WORDS: Readonly<Record<string, AllMethodWords>> = { nl: dutch, en: english };
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** What stands in the sources, and what we propose where they say nothing, phase by phase. */
const MINUTES = {
  incident: [5, 10, 5, 15, 10, 5, 10, 5, 10],
  'ten-steps': [8, 8, 5, 15, 8, 10, 6, 8, 10, 7, 5],
  deliberation: [10, 10, 10, 10, 10, 10, 10, 10, 10],
  short: [5, 8, 4, 6, 5],
  balint: [8, 5, 5, 2, 12, 5, 15, 5, 18, 8, 7],
  gossip: [2, 5, 10, 15, 10, 5],
};

describe.each(METHODS)('the method %s', (id) => {
  const method = methodOf(id);
  const { phases } = method;

  test('is known by its own id', () => {
    expect(method.id).toBe(id);
    expect(new Set(phases.map((phase) => phase.id)).size).toBe(phases.length);
  });

  test.each(['nl', 'en'])('says in %s when to choose it and, for every phase, what happens', (language) => {
    const words = WORDS[language]?.[id];
    for (const text of [words?.title, words?.summary, words?.when]) expect(text).toMatch(/\S/);
    expect(Object.keys(words?.phases ?? {})).toEqual(phases.map((phase) => phase.id));
    for (const phase of phases) {
      const said = words?.phases[phase.id];
      for (const text of [said?.title, said?.goal, said?.allowed, said?.forbidden, said?.question])
        expect(text, phase.id).toMatch(/\S/);
      expect(said?.silent !== undefined, phase.id).toBe(phase.silent.includes('bringer'));
    }
  });

  test('takes the minutes of its sources, or those that we propose', () => {
    expect(phases.map(({ minutes }) => minutes)).toEqual(MINUTES[id]);
    for (const { minutes } of phases) expect(minutes).toBeGreaterThan(0);
  });

  test('takes as long as its source says, or as long as its phases do', () => {
    const fromSource = phases.filter(({ timed }) => timed === 'source');
    const counted = method.total.timed === 'source' && fromSource.length > 0 ? fromSource : phases;
    expect(sum(counted.map(({ minutes }) => minutes))).toBe(method.total.minutes);
  });

  test('names where its steps come from, by title and address', () => {
    expect(method.sources.length).toBeGreaterThan(0);
    for (const { title, url, checked } of method.sources) {
      expect(title).toMatch(/\S/);
      expect(url).toMatch(/^https?:\/\/[^ ]+\/[^ ]/);
      expect(checked).toMatch(/^2026-\d\d-\d\d$/);
    }
  });

  test('has somebody who speaks in every phase, and nobody who speaks in silence', () => {
    for (const { id: phase, speaks, silent } of phases) {
      expect(speaks.length, phase).toBeGreaterThan(0);
      for (const who of silent) expect(speaks, phase).not.toContain(who);
      for (const who of [...speaks, ...silent]) expect(WHO, phase).toContain(who);
    }
  });

  test('shows positions only after it asked for them, and what was done only after that', () => {
    const asked = phases.findIndex(({ asks }) => asks === 'positions');
    const shown = phases.findIndex(({ shows }) => shows === 'positions');
    const told = phases.findIndex(({ shows }) => shows === 'deed');
    if (shown !== -1) expect(asked).toBeGreaterThan(-1);
    if (asked !== -1) expect([asked, shown, told]).toEqual([asked, shown, told].sort((a, b) => a - b));
  });

  test('ends with everybody, the observer too', () => {
    expect(phases.at(-1)?.speaks).toContain('observer');
  });

  test('suits more people than one, and fewer than a hall', () => {
    expect(method.people.least).toBeGreaterThan(1);
    expect(method.people.most).toBeGreaterThanOrEqual(method.people.least);
    expect(method.people.most).toBeLessThanOrEqual(12);
  });
});

describe('the methods together', () => {
  test('have words for themselves and for nothing else', () => {
    for (const words of Object.values(WORDS)) expect(Object.keys(words).sort()).toEqual([...METHODS].sort());
  });

  test('choose no case where the group talks about a played conversation', () => {
    for (const id of METHODS) {
      expect(phasesOfMethod(id, true).some(({ choosing }) => choosing)).toBe(false);
      expect(phasesOfMethod(id, false)).toEqual(methodOf(id).phases);
    }
    expect(phasesOfMethod('incident', true).map(({ id }) => id)).not.toContain('cases');
  });

  test('ask the group of the gossip method first whether it is all right today', () => {
    expect(methodOf('gossip').phases[0]?.asks).toBe('safety');
  });

  test('give the one who is gossiped about nothing but silence', () => {
    const gossip = methodOf('gossip').phases.find(({ id }) => id === 'gossip');
    expect(gossip?.silent).toContain('bringer');
    expect(gossip?.timed).toBe('source');
  });

  test('tell in the incident method what was really done only after everybody wrote a position', () => {
    const ids = phasesOfMethod('incident', true).map(({ id }) => id);
    expect(ids.indexOf('positions')).toBeLessThan(ids.indexOf('advice'));
    expect(ids.indexOf('advice')).toBeLessThan(ids.indexOf('deed'));
  });

  test('look from the four worlds in a moral deliberation', () => {
    expect(
      methodOf('deliberation')
        .phases.filter(({ worlds }) => worlds)
        .map(({ id }) => id),
    ).toEqual(['perspectives']);
  });

  test('never shout', () => {
    expect(JSON.stringify(WORDS)).not.toContain('!');
  });
});
