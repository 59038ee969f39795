/**
 * Folders of tests that go through the same worker one after another, so that each finds the modules that those before
 * it took in: for a small test that is most of the work. Every other test has a worker to itself, so a folder that
 * nobody adds here costs some time and nothing else. tests/architecture.test.ts names what a test in one of these would
 * leave behind for the next; where that has to be, the folder goes from the list.
 */
export const TOGETHER: readonly string[] = [
  'authoring',
  'classroom',
  'core',
  'game',
  'laws',
  'profession',
  'report',
];

/** The tests below these folders, as patterns. */
export const SHARING: readonly string[] = TOGETHER.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

/** Whether a test, named by its path below the repository, shares its worker. */
export function sharesWorker(path: string): boolean {
  return /\.test\.tsx?$/.test(path) && TOGETHER.some((folder) => path.startsWith(`tests/${folder}/`));
}
