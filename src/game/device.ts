import type { CopyStore } from './saves/copies.ts';
import type { HandedStore } from './saves/handed.ts';
import { storesInMemory } from './saves/memory.ts';
import type { NoteStore } from './saves/notes.ts';
import type { DeviceStores, SaveStore } from './saves/store.ts';

/** What the game needs of the device it runs on: the impure things, each an argument. */
export interface Device {
  readonly now: () => number;
  readonly newId: () => string;
  /** A fresh seed, 0 … 2³²−1. */
  readonly seed: () => number;
  /** The attempts on this device; opened once, on first use. */
  readonly saves: () => Promise<SaveStore>;
  /** What was written beside those attempts; opened together with them. */
  readonly notes: () => Promise<NoteStore>;
  /** What a class server has of them; opened together with them. */
  readonly handed: () => Promise<HandedStore>;
  /** Copies of scenarios that came from a class server; opened together with them. */
  readonly copies: () => Promise<CopyStore>;
  /** Small notes and preferences; null where the browser refuses. */
  readonly storage: () => Storage | null;
}

/** A database that has not opened after so many milliseconds hangs, which browsers' databases at times do. */
const PATIENCE = 8_000;

export function browserDevice(): Device {
  let stores: Promise<DeviceStores> | null = null;
  const inMemory = () => storesInMemory(storageOfDevice());
  const open = () => {
    // Without a connection the database's own code may not arrive; playing goes on, and says it is not kept.
    stores ??= Promise.race([
      import('./saves/device.ts').then(({ openStores }) => openStores(storageOfDevice())),
      pause(PATIENCE).then(inMemory),
    ]).catch(inMemory);
    return stores;
  };
  return {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    seed: seedOfPage,
    saves: () => open().then(({ saves }) => saves),
    notes: () => open().then(({ notes }) => notes),
    handed: () => open().then(({ handed }) => handed),
    copies: () => open().then(({ copies }) => copies),
    storage: storageOfDevice,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Browsers that block site data throw on the mere question. */
export function storageOfDevice(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** The prelude of a prerendered page has already put the options in order: its seed comes first, once. */
function seedOfPage(): number {
  const { seed } = document.documentElement.dataset;
  delete document.documentElement.dataset.seed;
  return seed === undefined ? randomSeed() : Number(seed);
}

export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
