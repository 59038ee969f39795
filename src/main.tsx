import '@fontsource-variable/atkinson-hyperlegible-next';
import '@fontsource/opendyslexic/latin-400.css';
import '@fontsource/opendyslexic/latin-700.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/components.css';
import './ui/frame.css';
import './ui/paper.css';
// Pages that come with their words come with their style, which is the entry's: see `tools/site/prerender`.
import './ui/writing.css';
import './game/dialogue/dialogue.css';
import './game/library/library.css';
import { hydrate, render } from 'preact';
import { App, type Opened } from './app.tsx';
import type { OpenOutbox } from './assigned.tsx';
import { keptClasses } from './class/kept.ts';
import { ask } from './client/ask.ts';
import { browserDevice } from './game/device.ts';
import { DEFAULT_PREFERENCES, readPreferences, showPreferences } from './game/preferences.ts';
import { readWish } from './game/wish.ts';
import { interfaceIn } from './i18n/interface.ts';
import { keepOffline } from './keep-offline.ts';
import { PAGE_TEXTS } from './page-texts.ts';
import { createSources } from './scenarios/sources.ts';
import { type Address, makeAddress, parseAddress, pathOf } from './ui/address.ts';
import { viewOf } from './views.tsx';
import { isOwnScenario } from './wire/own-id.ts';

const base = import.meta.env.BASE_URL;
const device = browserDevice();
const storage = device.storage();
const preferences = storage === null ? DEFAULT_PREFERENCES : readPreferences(storage);
const wish = readWish(location.search);
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

const linkTo = (address: Address) => makeAddress(address, base, isOwnScenario);
const sources = createSources({
  copies: device.copies,
  saves: device.saves,
  storage: device.storage,
  get: (path) => ask('GET', path),
  doors: () => [
    ...keptClasses(storage).map((kept) => `/classes/${kept.class.id}/scenarios`),
    '/desk/scenarios',
  ],
  now: device.now,
});

let outbox: ReturnType<OpenOutbox> | null = null;
const openOutbox: OpenOutbox = () => {
  outbox ??= import('./class/outbox/browser.ts').then(({ browserOutbox }) => browserOutbox(device));
  // What cannot be fetched without a connection is asked for again.
  outbox.catch(() => {
    outbox = null;
  });
  return outbox;
};

async function open(address: Address, fragment = fragmentOf(location.hash)): Promise<Opened> {
  const t = await interfaceIn(address.language, PAGE_TEXTS[address.page]);
  const view = await viewOf({ address, t, device, wish, calm, fragment, openOutbox, sources });
  return { address, t, view };
}

function openAt(href: string): Promise<Opened> {
  const { pathname, search, hash } = new URL(href, location.href);
  return open(parseAddress(pathname + search, base), fragmentOf(hash));
}

async function start(root: HTMLElement): Promise<void> {
  showPreferences(document.documentElement, preferences);
  const address = parseAddress(location.pathname + location.search, base);
  const first = await open(address);
  const app = (
    <App
      first={first}
      linkTo={linkTo}
      preferences={preferences}
      storage={storage}
      settingsWanted={document.documentElement.dataset.settings === 'wanted'}
      sources={sources}
      openAt={openAt}
      openIn={async (address, language) => {
        const opened = await open({ ...address, language });
        history.replaceState(null, '', pathOf(linkTo(opened.address)) + location.search + location.hash);
        return opened;
      }}
    />
  );
  // A prerendered opening is taken over as it stands; anything else is drawn anew, as what is played for a class.
  const asWritten = document.documentElement.dataset.resuming === undefined && wish.assignment === null;
  if (root.hasChildNodes() && asWritten) hydrate(app, root);
  else {
    root.replaceChildren();
    render(app, root);
  }
}

/** What stands behind the `#`; an address that was cut off in the middle of a character is given as it stands. */
function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no element #app');
await start(root);
// Only a built site has what keeps it; its pages name their script.
if (document.documentElement.dataset.main !== undefined) keepOffline(base);
// On every page, so that what was played without a connection is handed in wherever the reader comes back.
if (keptClasses(storage).length > 0) void openOutbox().catch(reportError);
