import { renderToString } from 'preact-render-to-string';
import { App } from './app.tsx';
import type { Device } from './game/device.ts';
import { DEFAULT_PREFERENCES } from './game/preferences.ts';
import { memoryCopies, memoryHanded, memoryNotes, memoryStore } from './game/saves/memory.ts';
import { interfaceIn } from './i18n/interface.ts';
import { PAGE_TEXTS } from './page-texts.ts';
import { LIBRARY_SOURCES } from './scenarios/use-sources.ts';
import { type Address, makeAddress, OWN } from './ui/address.ts';
import { allAddresses, viewOf } from './views.tsx';

/** A page as it can be sent before any script has run. */
export interface PrerenderedPage {
  readonly address: Address;
  /** Path below the site's root, ending in `/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Markup of `#app`; empty where a page depends on what only the reader's device knows. */
  readonly body: string;
}

/** Draws every page of the site, each as a reader sees it who was never here before. */
export async function prerenderAll(base: string): Promise<readonly PrerenderedPage[]> {
  return Promise.all([...allAddresses(), MISSING].map((address) => prerender(address, base)));
}

/** What these pages show is known to the reader's device alone. */
const DEVICE_ONLY: ReadonlySet<Address['page']> = new Set([
  'debrief',
  'compare',
  'progress',
  'portfolio',
  'class',
  'desk',
  'group',
]);

const MISSING: Address = { page: 'missing', language: 'nl' };

/** Nothing kept, nothing random: the prelude in the page puts the options in this reader's order. */
const NOBODY: Device = {
  now: () => 0,
  newId: () => '',
  seed: () => 0,
  saves: async () => memoryStore(),
  notes: async () => memoryNotes(),
  handed: async () => memoryHanded(),
  copies: async () => memoryCopies(),
  storage: () => null,
};

/** Nothing is handed in before there is a reader. */
const openOutbox = () => Promise.reject(new Error('a page that is drawn ahead has no outbox'));

async function prerender(address: Address, base: string): Promise<PrerenderedPage> {
  const t = await interfaceIn(address.language, PAGE_TEXTS[address.page]);
  const wish = { attempt: null, fresh: true, from: null, assignment: null };
  const needs = { device: NOBODY, wish, calm: false, fragment: '', openOutbox, sources: LIBRARY_SOURCES };
  const view = await viewOf({ address, t, ...needs });
  const app = (
    <App
      first={{ address, t, view }}
      linkTo={(other) => makeAddress(other, base)}
      preferences={DEFAULT_PREFERENCES}
      storage={null}
      settingsWanted={false}
      sources={LIBRARY_SOURCES}
      openIn={async () => ({ address, t, view })}
      openAt={async () => ({ address, t, view })}
    />
  );
  const own = 'scenario' in address && address.scenario === OWN;
  const body = own || DEVICE_ONLY.has(address.page) ? '' : renderToString(app);
  const path = address.page === 'missing' ? '404.html' : makeAddress(address, '');
  return { address, path, title: `${view.title} · ${t('app.name')}`, description: view.description, body };
}
