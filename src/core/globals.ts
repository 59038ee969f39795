import type { CompiledStory } from './scenario.ts';

/** Names of the global variables, read from the container in which a compiled story declares them. */
export function globalNames(compiled: CompiledStory): readonly string[] {
  const root = compiled.root;
  const named: unknown = Array.isArray(root) ? root.at(-1) : null;
  if (typeof named !== 'object' || named === null || !('global decl' in named)) return [];
  const declarations: unknown = named['global decl'];
  if (!Array.isArray(declarations)) return [];
  return declarations.flatMap((instruction: unknown) =>
    typeof instruction === 'object' && instruction !== null && 'VAR=' in instruction
      ? [String(instruction['VAR='])]
      : [],
  );
}
