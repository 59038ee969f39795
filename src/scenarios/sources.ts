import type { AskProblem } from '../client/ask.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Language } from '../core/texts.ts';
import type { CopyStore } from '../game/saves/copies.ts';
import type { SaveStore } from '../game/saves/store.ts';
import { isOwnScenario } from '../wire/own-id.ts';
import type { OwnBundle, OwnEntry } from '../wire/own-scenarios.ts';
import { readBundle, sourceOfBundle } from './bundle.ts';
import { type Entry, entryIn, noteOwn, titleIn } from './known.ts';
import { type Absence, type FindSource, librarySource, type ScenarioSource } from './source.ts';
import { tidyCopies } from './tidy.ts';

/** Every scenario that can be had: those of the site, those on this device, those of a class server. */
export interface Sources {
  readonly find: FindSource;
  readonly entryOf: (scenario: string) => Entry | undefined;
  /** What it is called; its id where nobody here knows it. */
  readonly titleOf: (scenario: string, language: Language) => string;
  /** Notes what a class server told of its scenarios. */
  readonly note: (told: readonly OwnEntry[]) => void;
  /** Sees to it that the present edition is on the device, no older than `age` in milliseconds. Tells whether it is. */
  readonly takeAlong: (scenario: string, age?: number) => Promise<boolean>;
}

export interface SourcesNeeds {
  readonly copies: () => Promise<CopyStore>;
  readonly saves: () => Promise<SaveStore>;
  /** Null where the browser refuses. */
  readonly storage: () => Storage | null;
  /** Asks the class server for what is at this path. */
  readonly get: (path: string) => Promise<Result<OwnBundle, AskProblem>>;
  /** Where a class server may be asked for scenarios, the likeliest first: `/classes/7f/scenarios`. */
  readonly doors: () => readonly string[];
  readonly now: () => number;
}

export function createSources({ copies, saves, storage, get, doors, now }: SourcesNeeds): Sources {
  /** What this page has in hand, by scenario and edition: a copy is large. */
  const inHand = new Map<string, ScenarioSource>();
  const entryOf = (scenario: string) => entryIn(storage(), scenario);

  function hold(bundle: OwnBundle): ScenarioSource {
    const source = sourceOfBundle(bundle);
    inHand.set(nameOf(bundle.edition.manifest.id, bundle.edition.hash), source);
    return source;
  }

  /** Asks every door, because an address does not tell which class it was made for. */
  async function fetchCopy(scenario: string, edition: string): Promise<Result<ScenarioSource, Absence>> {
    let absence: Absence = 'not-here';
    for (const door of doors()) {
      const path = `${door}/${scenario}/${edition}`;
      const answer = await get(path);
      const bundle = answer.ok ? readBundle(answer.value) : null;
      if (bundle !== null) {
        const store = await copies();
        await store.put({ scenario, edition, content: bundle, kept: now() });
        const needed = [edition, entryOf(scenario)?.edition ?? edition];
        // What cannot be let go of now is let go of the next time.
        await tidyCopies(scenario, needed, store, await saves()).catch(() => undefined);
        return ok(hold(bundle));
      }
      if (!answer.ok && UNREACHABLE.has(answer.error.code)) absence = 'unreachable';
    }
    return err(absence);
  }

  async function keptCopy(scenario: string, edition: string | null): Promise<ScenarioSource | null> {
    const known = edition === null ? undefined : inHand.get(nameOf(scenario, edition));
    if (known !== undefined) return known;
    const copy = await (await copies()).find(scenario, edition);
    const bundle = readBundle(copy?.content);
    return bundle === null ? null : hold(bundle);
  }

  /** An edition that cannot be had now is read with the one that was kept last, as those of the site are. */
  async function findOwn(scenario: string, edition: string | null): Promise<Result<ScenarioSource, Absence>> {
    const exact = edition === null ? null : await keptCopy(scenario, edition);
    if (exact !== null) return ok(exact);
    const fetched = edition === null ? err('not-here' as const) : await fetchCopy(scenario, edition);
    if (fetched.ok) return fetched;
    const other = await keptCopy(scenario, null);
    return other === null ? fetched : ok(other);
  }

  return {
    async find(scenario, edition) {
      const ofSite = librarySource(scenario);
      if (ofSite !== undefined) return ok(ofSite);
      if (!isOwnScenario(scenario)) return err('not-here');
      return findOwn(scenario, edition ?? entryOf(scenario)?.edition ?? null);
    },
    entryOf,
    titleOf: (scenario, language) => titleIn(storage(), scenario, language),
    note: (told) => noteOwn(storage(), told),
    async takeAlong(scenario, age = DAY) {
      const edition = entryOf(scenario)?.edition;
      if (edition === undefined) return false;
      const copy = await (await copies()).find(scenario, edition);
      if (copy !== null && now() - copy.kept < age) return true;
      return (await fetchCopy(scenario, edition)).ok || copy !== null;
    },
  };
}

/** In milliseconds. The texts of an edition may have been mended since it was kept. */
const DAY = 86_400_000;

const UNREACHABLE: ReadonlySet<string> = new Set(['offline', 'no-server', 'database-away', 'failed']);

function nameOf(scenario: string, edition: string): string {
  return `${scenario}@${edition}`;
}
