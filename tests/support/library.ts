import { readFileSync } from 'node:fs';
import { readSource, type SourceTag } from '../../src/authoring/source.ts';
import { scenarioIds } from '../../src/tools/story/files.ts';

/** An option as it stands in a story of the library. */
export interface LibraryOption {
  readonly scenario: string;
  readonly id: string;
  readonly text: string;
  /** `supporting:3a`, `law:-1`, `floor:privacy`: every tag as it is written. */
  readonly tags: readonly string[];
}

/** Every option of every scenario, read from the stories themselves. */
export function libraryOptions(): readonly LibraryOption[] {
  return scenarioIds('.').flatMap((scenario) =>
    sourceOf(scenario)
      .filter(({ kind }) => kind === 'choice')
      .map(({ text, tags }) => ({
        scenario,
        id: tags.find(({ key }) => key === 'id')?.value ?? '',
        text,
        tags: tags.map(written),
      })),
  );
}

/** Names of the decisions of a scenario, in the order of the story. */
export function decisionNames(scenario: string, kind: 'dilemma' | 'decision'): readonly string[] {
  return sourceOf(scenario).flatMap(({ tags }) =>
    tags.filter(({ key }) => key === kind).map(({ value }) => value),
  );
}

const sourceOf = (scenario: string) => readSource(readFileSync(`stories/${scenario}/story.ink`, 'utf8'));

const written = ({ key, value }: SourceTag): string => `${key}:${value}`;
