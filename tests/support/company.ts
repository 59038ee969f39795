import { posix } from 'node:path';
import type { Source } from './sources.ts';

/**
 * What the next test in the same worker would find changed. `vi.spyOn`, `vi.stubEnv` and `vi.stubGlobal` are not here,
 * because the runner undoes them after each test.
 */
const LASTING = new Set([
  ...['vi.mock', 'vi.doMock', 'vi.hoisted', 'vi.resetModules', 'vi.useFakeTimers', 'vi.setSystemTime'],
  ...['vi.setConfig', 'process', 'globalThis', 'global', 'setTimeout', 'setInterval', 'setImmediate'],
]);

/**
 * What tests that share a worker would leave behind for each other, seen in them and in everything they take in. Paths
 * stand below the repository.
 */
export function checkCompany(
  sources: readonly Source[],
  shares: (path: string) => boolean,
): readonly string[] {
  const files = new Map(sources.map((source) => [source.path, source]));
  const reached = new Map<string, string>();
  for (const { path } of sources.filter((source) => shares(source.path))) reach(path, path, files, reached);
  return [...reached].flatMap(([path, test]) => {
    const { kept = [], globals = [] } = files.get(path) ?? {};
    const lasting = path.startsWith('tests/') ? globals.filter(({ name }) => LASTING.has(name)) : [];
    const by = path === test ? '' : `, by way of ${test}`;
    return [...kept, ...lasting].map(
      ({ name, line }) => `${path}:${line}: ${name} outlives a test that shares its worker${by}`,
    );
  });
}

/** The same sources, seen from the folder in which their own root lies. */
export function below(root: string, sources: readonly Source[]): readonly Source[] {
  return sources.map((source) => ({
    ...source,
    path: posix.join(root, source.path),
    imports: source.imports.map((taken) =>
      taken.isPackage ? taken : { ...taken, from: posix.join(root, taken.from) },
    ),
  }));
}

/** Notes for each file that a test takes in which test did so first. */
function reach(
  path: string,
  test: string,
  files: ReadonlyMap<string, Source>,
  reached: Map<string, string>,
): void {
  const source = files.get(path);
  if (source === undefined || reached.has(path)) return;
  reached.set(path, test);
  for (const { from, isPackage } of source.imports) if (!isPackage) reach(from, test, files, reached);
}
