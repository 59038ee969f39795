import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORLDS } from '../../src/profession/worlds.ts';
import { readScenarioFiles, scenarioIds } from '../../src/tools/story/files.ts';
import { decisionNames, type LibraryOption, libraryOptions } from '../support/library.ts';

const key = readFileSync('stories/SCORING.md', 'utf8');
const options = libraryOptions();
const scenarios = scenarioIds('.');

const nameOf = ({ scenario, id }: LibraryOption): string => `${scenario}/${id}`;

/** The cells of the table rows between two headings whose first cell is as asked. */
function rowsOf(heading: string, first: RegExp): readonly (readonly string[])[] {
  const chapter = key.split(`\n## ${heading}`)[1]?.split('\n## ')[0] ?? '';
  return chapter
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, cell = '']) => first.test(cell))
    .map((cells) => cells.slice(1, -1));
}

/** What stands between backticks. */
const namesIn = (cell = ''): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

describe('the examples of the indicators', () => {
  const rows = rowsOf('1. Roles', /^`[a-z]+:\d[a-z]`$/).map((cells) => ({
    code: namesIn(cells[0])[0] ?? '',
    examples: cells.at(-1) === '–' ? [] : (cells.at(-1) ?? '').split('<br>'),
  }));
  const carrying = (code: string) => options.filter(({ tags }) => tags.includes(code));

  it('are options that carry that very indicator, in the words of the story', () => {
    const wrong = rows.flatMap(({ code, examples }) => {
      const possible = carrying(code).map((option) => `\`${nameOf(option)}\` ${option.text}`);
      return examples.filter((example) => !possible.includes(example)).map((example) => `${code} ${example}`);
    });
    expect(wrong).toEqual([]);
  });

  it('come from as many scenarios as show the indicator, two at most', () => {
    const scenariosOf = (names: readonly string[]) => new Set(names.map((name) => name.split('/')[0])).size;
    for (const { code, examples } of rows) {
      const found = scenariosOf(examples.flatMap((example) => namesIn(example)));
      expect([code, found]).toEqual([code, Math.min(2, scenariosOf(carrying(code).map(nameOf)))]);
    }
  });

  it('come from every scenario', () => {
    const quoted = new Set(rows.flatMap(({ examples }) => examples.flatMap(namesIn)));
    for (const scenario of scenarios) {
      expect([...quoted].filter((name) => name.startsWith(`${scenario}/`)).length, scenario).toBeGreaterThan(
        4,
      );
    }
  });
});

describe('the examples of the shifts', () => {
  const columns = namesIn(rowsOf('2. Worlds', /^world$/)[0]?.join(' '));
  const rows = rowsOf('2. Worlds', new RegExp(`^(${WORLDS.join('|')})$`));

  it('have a row for every world and every size, and a column for every scenario', () => {
    const sizes = ['+2', '+1', '0', '−1', '−2'];
    expect(rows.map(([world, size]) => [world, size])).toEqual(
      WORLDS.flatMap((world) => sizes.map((size) => [world, size])),
    );
    expect([...columns].sort()).toEqual(scenarios);
  });

  it('are options that shift the world as much as the row says; a dash where the scenario has none', () => {
    for (const [world = '', size = '', ...cells] of rows) {
      for (const [at, cell] of cells.entries()) {
        const shifting = options.filter(
          (option) => option.scenario === columns[at] && shiftOf(option, world) === size,
        );
        const name = namesIn(cell)[0] ?? '–';
        const possible = shifting.length === 0 ? ['–'] : shifting.map(({ id }) => id);
        expect(possible, `${world} ${size} ${columns[at]}`).toContain(name);
      }
    }
  });

  function shiftOf({ tags }: LibraryOption, world: string): string {
    const tag = tags.find((one) => one.startsWith(`${world}:`));
    return tag === undefined ? '0' : tag.slice(world.length + 1).replace('-', '−');
  }
});

describe('the hard floors', () => {
  const rows = rowsOf('3. Hard floors', /^`[a-z]+`$/).map(([name, , source, , used]) => ({
    floor: namesIn(name)[0] ?? '',
    source: source ?? '',
    used: namesIn(used),
  }));

  it('name every option that breaks one, and no other', () => {
    for (const { floor, used } of rows) {
      const breaking = options.filter(({ tags }) => tags.includes(`floor:${floor}`));
      expect([...used].sort(), floor).toEqual(breaking.map(nameOf).sort());
    }
    const known = rows.map(({ floor }) => `floor:${floor}`);
    const broken = options.flatMap(({ tags }) => tags.filter((tag) => tag.startsWith('floor:')));
    expect(broken.filter((tag) => !known.includes(tag))).toEqual([]);
  });

  it('break the law as much as a choice can', () => {
    const mild = options.filter(
      ({ tags }) => tags.some((tag) => tag.startsWith('floor:')) && !tags.includes('law:-2'),
    );
    expect(mild.map(nameOf)).toEqual([]);
  });

  it.each(scenarios)('rest in %s on the articles that the key names', (scenario) => {
    const { floors, references } = JSON.parse(readScenarioFiles('.', scenario).manifest.text ?? '');
    for (const [floor, reference] of Object.entries<string>(floors)) {
      const { title } = references[reference];
      const source = rows.find((row) => row.floor === floor)?.source ?? '';
      expect(source, floor).toContain(title.split(',')[0]);
      for (const article of title.match(/\d+\w*/g) ?? [])
        expect(source, title).toMatch(new RegExp(`\\b${article}\\b`));
    }
  });
});

describe('dilemma or craft', () => {
  it.each(scenarios)('says of every decision of %s which it is', (scenario) => {
    const [row = []] = rowsOf('4. Dilemma', new RegExp(`^\`${scenario}\`$`));
    expect(namesIn(row[1])).toEqual(decisionNames(scenario, 'dilemma'));
    expect(namesIn(row[2])).toEqual(decisionNames(scenario, 'decision'));
  });
});
