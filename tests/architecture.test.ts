import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharesWorker } from '../src/tools/test/together.ts';
import { below, checkCompany } from './support/company.ts';
import {
  checkArrows,
  checkBarrels,
  checkDescription,
  checkLengths,
  checkPackages,
  checkPurity,
} from './support/rooms.ts';
import { readSources } from './support/sources.ts';
import { LAVEREN } from './support/table.ts';

const sources = readSources('src');

describe('the code of Laveren', () => {
  test('is all in rooms', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test('has no other arrows between rooms than the table', () => {
    expect(checkArrows(LAVEREN, sources)).toEqual([]);
  });

  test('knows no clock, chance, page or machine in its pure rooms', () => {
    expect(checkPurity(LAVEREN, sources)).toEqual([]);
  });

  test('takes in every package only behind its fence', () => {
    expect(checkPackages(LAVEREN, sources)).toEqual([]);
  });

  test('has no barrel files', () => {
    expect(checkBarrels(sources)).toEqual([]);
  });

  test('has no file of more than 250 lines', () => {
    expect(checkLengths(LAVEREN, sources)).toEqual([]);
  });

  test('is described, every room of it', () => {
    expect(checkDescription(LAVEREN, sources, readFileSync('src/ARCHITECTURE.md', 'utf8'))).toEqual([]);
  });
});

describe('the tests of Laveren', () => {
  const tests = below('tests', readSources('tests'));

  test('share a worker only where they leave nothing behind for each other', () => {
    expect(tests.filter(({ path }) => sharesWorker(path)).length).toBeGreaterThan(20);
    expect(checkCompany([...below('src', sources), ...tests], sharesWorker)).toEqual([]);
  });
});
