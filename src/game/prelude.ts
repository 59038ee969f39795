import { shuffled } from '../core/order.ts';
import { randomSeed, storageOfDevice } from './device.ts';
import { DEFAULT_PREFERENCES, readPreferences, showPreferences } from './preferences.ts';
import { conversationOf, isResuming } from './resuming.ts';

/**
 * Runs inside the first response, before the page is painted and long before the game has loaded: puts
 * the options in the order of this playing, shows the preferences, and keeps a choice that is made, or settings
 * that are asked for, before the game can answer. Built apart and put into the HTML by the prerender step.
 */
const root = document.documentElement;
const storage = storageOfDevice();
const preferences = storage === null ? DEFAULT_PREFERENCES : readPreferences(storage);
showPreferences(root, preferences);

const scenario = root.dataset.scenario ?? '';
const list = document.querySelector('.options-list');
if (list !== null) {
  const wish = new URLSearchParams(location.search);
  const fresh = wish.has('new');
  const conversation = conversationOf(scenario, wish.get('assignment'));
  const elsewhere = wish.has('attempt') || wish.has('from');
  if (elsewhere || (!fresh && isResuming(storage, conversation))) root.dataset.resuming = '';
  const seed = randomSeed();
  root.dataset.seed = String(seed);
  const items = [...list.children].map((item) => ({ id: idOf(item), item }));
  list.append(...shuffled(items, seed).map(({ item }) => item));
  list.addEventListener('click', keepChoice);
  if (preferences.keys === 'on') document.addEventListener('keydown', keepKey);
}

document.querySelector('[data-settings]')?.addEventListener('click', () => {
  root.dataset.settings = 'wanted';
});

loadGame();

/** The game is fetched ahead but started only once the words have been painted: it would keep them waiting. */
function loadGame(): void {
  const { main } = root.dataset;
  if (main === undefined) return;
  const start = () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.src = main;
    document.head.append(script);
  };
  // A page in a hidden tab is never painted.
  if (document.hidden) start();
  else requestAnimationFrame(() => setTimeout(start));
}

function keepChoice(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest('[data-option]') : null;
  if (button !== null) waitWith(button);
}

function keepKey(event: KeyboardEvent): void {
  const button = list?.children[Number(event.key) - 1]?.querySelector('[data-option]');
  if (button instanceof Element && !event.ctrlKey && !event.altKey && !event.metaKey) waitWith(button);
}

/** Once the game has loaded it draws the options itself and takes `data-waiting` as the first choice. */
function waitWith(button: Element): void {
  if (root.dataset.ready !== undefined) return;
  root.dataset.waiting = button.getAttribute('data-option') ?? '';
  for (const option of document.querySelectorAll('[data-option]')) {
    option.classList.toggle('option--waiting', option === button);
  }
}

function idOf(item: Element): string {
  return item.querySelector('[data-option]')?.getAttribute('data-option') ?? '';
}
