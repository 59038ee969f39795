import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INDICATORS } from '../../src/profession/indicators.ts';
import type { Evidence } from '../../src/profession/levels.ts';
import { placeOf } from '../../src/profession/places.ts';
import { ROLES } from '../../src/profession/roles.ts';
import { taskOfNumber } from '../../src/profession/tasks.ts';

/** Per code the mark and the place that the scoring key writes, such as `role 1; tasks 5, 7`. */
const written = new Map(
  readFileSync('stories/SCORING.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `[a-z]+:\d[a-z]` \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, code = '', , , mark = '', place = '']) => [code.replaceAll('`', ''), { mark, place }]),
);

const EVIDENCE: readonly Evidence[] = [0, 1, 2, 3];

test('every indicator has the mark and the headings that the scoring key gives it', () => {
  for (const role of ROLES) {
    for (const level of EVIDENCE) {
      for (const letter of INDICATORS[role][level]) {
        const code = `${role}:${level}${letter}`;
        const found = placeOf(role, level, letter);
        const key = written.get(code);
        expect(found?.mark, code).toBe(key?.mark === 'S' ? 'profile' : 'authors');
        expect([...(found?.headings ?? [])].sort(), code).toEqual(headingsOf(key?.place ?? '').sort());
      }
    }
  }
});

test('a letter without a row has no place', () => {
  expect(placeOf('learning', 1, 'b')).toBeNull();
  expect(placeOf('learning', 1, 'constructor')).toBeNull();
});

function headingsOf(place: string): string[] {
  return place
    .replaceAll(/\([^)]*\)/g, '')
    .split(';')
    .map((part) => part.trim())
    .flatMap((part) => {
      if (part.startsWith('role')) return ['role'];
      if (part.startsWith('knowledge')) return ['privacy'];
      const names = part.replace(/^(tasks?|competences?) /, '').split(', ');
      return part.startsWith('task') ? names.map((name) => taskOfNumber(Number(name)) ?? '') : names;
    });
}
