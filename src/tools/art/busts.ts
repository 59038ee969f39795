import { createRequire } from 'node:module';
import { outlines, type Path, parsePath, place } from './path.ts';

/** A bust of react-peeps: its silhouette, and its ink as separate outlines in the order of the drawing. */
export interface Bust {
  readonly silhouette: readonly Path[];
  readonly ink: readonly Path[];
}

type Component = (colors: { strokeColor: string; backgroundColor: string }) => unknown;

/** By Node's own loading: in the game the name `react` stands for another package. */
const require = createRequire(import.meta.url);
const react: {
  createElement(component: Component, props: Parameters<Component>[0]): unknown;
} = require('react');
const server: { renderToStaticMarkup(element: unknown): string } = require('react-dom/server');

/** Busts hang this far below the top of the figure, where the head begins. */
const HEAD_HEIGHT = 459;

/** Reads one bust from the package; a name it does not have is an error of Node's. */
export function readBust(name: string): Bust {
  const file: Record<string, Component> = require(`react-peeps/lib/peeps/pose/bust/${name}.js`);
  const component = file[name];
  if (!component) throw new Error(`react-peeps has no bust ${name}`);
  const element = react.createElement(component, { strokeColor: 'ink', backgroundColor: 'body' });
  const markup = server.renderToStaticMarkup(element);
  const silhouette: Path[] = [];
  const ink: Path[] = [];
  for (const [element] of markup.matchAll(/<path[^>]*>/g)) {
    const d = /\sd="([^"]*)"/.exec(element)?.[1] ?? '';
    const [x = '0', y = '0'] = /translate\(([^)]*)\)/.exec(element)?.[1]?.split(/[ ,]+/) ?? [];
    const path = place(parsePath(d), Number(x), Number(y) + HEAD_HEIGHT);
    if (element.includes('fill="ink"')) ink.push(...outlines(path));
    else silhouette.push(path);
  }
  return { silhouette, ink };
}
