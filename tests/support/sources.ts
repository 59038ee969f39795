import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parseSync } from 'vite';

/** A file of code and what an architecture can be seen from. */
export interface Source {
  /** Below the root, with forward slashes: `core/replay.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names that are used as values and declared nowhere in the file; `Math.random` and its like in full. */
  readonly globals: readonly { readonly name: string; readonly line: number }[];
  /** Lines of `export * from`. */
  readonly passedOn: readonly number[];
  /** What the file itself keeps and may change: a `let` or `var` outside any function. */
  readonly kept: readonly { readonly name: string; readonly line: number }[];
}

export interface Import {
  readonly line: number;
  /** A path below the root (`../` leads out of it) or a package with what is taken of it. */
  readonly from: string;
  readonly isPackage: boolean;
}

export function readSources(root: string): readonly Source[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(ts|tsx|mjs|cjs)$/.test(name))
    .map((name) => sourceOf(name.split(sep).join('/'), readFileSync(join(root, name), 'utf8')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function sourceOf(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path.replace(/\.cjs$/, '.js'), text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const requests = [
    ...module.staticImports.map(({ start, moduleRequest }) => ({ start, name: moduleRequest.value })),
    ...module.staticExports.flatMap(({ start, entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [{ start, name: moduleRequest.value }] : [])),
    ),
    ...module.dynamicImports.map(({ start, moduleRequest }) => ({
      start,
      name: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    })),
  ];
  const names = new Names();
  names.visit(program);
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: requests.map(({ start, name }) => importOf(path, lineAt(start), name)),
    globals: names.free().map(({ name, start }) => ({ name, line: lineAt(start) })),
    passedOn: module.staticExports
      .filter(({ entries }) => entries.some(({ importName }) => String(importName.kind).startsWith('All')))
      .map(({ start }) => lineAt(start)),
    kept: keptBy(program.body).map(({ name, start }) => ({ name, line: lineAt(start) })),
  };
}

function importOf(path: string, line: number, name: string): Import {
  const isPackage = !/^[./]/.test(name);
  return { line, isPackage, from: isPackage ? name : posix.join(posix.dirname(path), name) };
}

function keptBy(statements: unknown): readonly { readonly name: string; readonly start: number }[] {
  return nodesOf(statements).flatMap((statement) => {
    const { type, kind, declarations } = isNode(statement.declaration) ? statement.declaration : statement;
    if (type !== 'VariableDeclaration' || kind === 'const') return [];
    return nodesOf(declarations).map(({ id, start }) => ({
      name: isNode(id) && id.type === 'Identifier' ? String(id.name) : '{ … }',
      start,
    }));
  });
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Collects used and declared names of a syntax tree, leaving out types, property names and the like. */
class Names {
  readonly #used: { readonly name: string; readonly start: number }[] = [];
  readonly #declared = new Set<string>();

  free(): readonly { readonly name: string; readonly start: number }[] {
    return this.#used.filter(({ name }) => !this.#declared.has(name));
  }

  visit(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.visit(item);
    else if (isNode(value)) this.#visitNode(value);
  }

  #visitNode(node: Node): void {
    if (node.type.startsWith('TS') && !('expression' in node)) return;
    if (node.type === 'Identifier') this.#used.push({ name: String(node.name), start: node.start });
    if (node.type === 'MemberExpression') this.#used.push({ name: dotted(node), start: node.start });
    if (node.type === 'VariableDeclarator') this.#declare(node.id);
    if ('params' in node) this.#declare(node.params);
    if ('id' in node) this.#declare(node.id);
    if ('local' in node) this.#declare(node.local);
    for (const [field, child] of Object.entries(node)) {
      const isName = (field === 'property' || field === 'key') && node.computed !== true;
      if (!isName && field !== 'typeAnnotation' && field !== 'imported') this.visit(child);
    }
  }

  #declare(pattern: unknown): void {
    if (Array.isArray(pattern)) for (const item of pattern) this.#declare(item);
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') this.#declared.add(String(pattern.name));
    for (const field of ['elements', 'properties', 'value', 'argument', 'left'])
      this.#declare(pattern[field]);
  }
}

function dotted({ object, property, computed }: Node): string {
  if (computed === true || !isNode(object) || !isNode(property)) return '';
  return `${String(object.name)}.${String(property.name)}`;
}

function nodesOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
