import { library } from 'virtual:laveren/library';
import type { ComponentChildren } from 'preact';
import {
  editionWanted,
  formTitles,
  gateOf,
  handInOf,
  type OpenOutbox,
  type Speech,
  Spoken,
  taskAt,
  taskFor,
} from './assigned.tsx';
import { parseAttempt } from './core/notation.ts';
import type { Result } from './core/result.ts';
import { LANGUAGES, type Language } from './core/texts.ts';
import type { Device } from './game/device.ts';
import type { Preferences } from './game/preferences.ts';
import type { Task } from './game/task.ts';
import type { BeginWish } from './game/wish.ts';
import { interfaceIn, type Translate } from './i18n/interface.ts';
import { absent, missing } from './missing.tsx';
import { PAGE_TEXTS } from './page-texts.ts';
import { type Absence, languageIn, type ScenarioSource, tell } from './scenarios/source.ts';
import type { Sources } from './scenarios/sources.ts';
import { type Address, OWN, SCENARIO_PAGES, SITE_PAGES } from './ui/address.ts';
import { isOwnScenario } from './wire/own-id.ts';

/** What is drawn for an address, once everything it needs is there. */
export interface View {
  readonly title: string;
  readonly description: string;
  readonly draw: (preferences: Preferences) => ComponentChildren;
}

export interface ViewNeeds {
  readonly address: Address;
  readonly t: Translate;
  readonly device: Device;
  readonly wish: BeginWish;
  /** True where the reader's device asks for little movement. */
  readonly calm: boolean;
  /** The part of the address behind `#`, where a debrief finds its attempt. */
  readonly fragment: string;
  /** What hands in; opened once on a page, on first use. */
  readonly openOutbox: OpenOutbox;
  /** Where scenarios are found. */
  readonly sources: Sources;
}

type SitePage = (typeof SITE_PAGES)[number];

/** Fetches what a page needs and gives what to draw. Pages are chunks of their own. */
export async function viewOf(needs: ViewNeeds): Promise<View> {
  const { address, t, device } = needs;
  if (address.page === 'library') {
    const { LibraryPage } = await import('./game/library/page.tsx');
    const draw = () => <LibraryPage device={device} />;
    return { title: t('app.tagline'), description: t('library.intro'), draw };
  }
  if (address.page === 'missing') return missing(t);
  if (!('scenario' in address)) return siteView(address.page, needs);
  const { scenario } = address;
  if (address.page === 'play') return playView(scenario, needs);
  return address.page === 'debrief' ? debriefView(scenario, needs) : compareView(scenario, needs);
}

async function siteView(page: SitePage, needs: ViewNeeds): Promise<View> {
  const { t, device, fragment, openOutbox, calm } = needs;
  const { language } = needs.address;
  const { saves, notes, now } = device;
  const titles = { title: t(`${page}.title`), description: t(`${page}.intro`) };
  if (page === 'progress') {
    const { ProgressPage } = await import('./debrief/progress/page.tsx');
    return { ...titles, draw: () => <ProgressPage saves={saves} /> };
  }
  if (page === 'portfolio') {
    const { PortfolioPage } = await import('./debrief/portfolio/page.tsx');
    return {
      ...titles,
      draw: () => <PortfolioPage saves={saves} notes={notes} now={now} fragment={fragment} />,
    };
  }
  if (page === 'class') {
    const { ClassPage } = await import('./class/page.tsx');
    const wanted = { device, openOutbox, formTitle: await formTitles() };
    return { ...titles, draw: () => <ClassPage {...wanted} fragment={fragment} /> };
  }
  if (page === 'desk') {
    const { DeskPage } = await import('./desk/page.tsx');
    return { ...titles, draw: () => <DeskPage /> };
  }
  if (page === 'group') {
    const [{ GroupPage }, { intervisionIn }] = await Promise.all([
      import('./group/page.tsx'),
      import('./i18n/intervision.ts'),
    ]);
    const words = await intervisionIn(language);
    return {
      ...titles,
      draw: ({ motion }) => <GroupPage device={device} words={words} calm={calm || motion === 'reduced'} />,
    };
  }
  const { CheckPage } = await import('./debrief/check/page.tsx');
  return { ...titles, draw: () => <CheckPage /> };
}

async function playView(id: string, needs: ViewNeeds): Promise<View> {
  const { address, device, wish, calm, t, openOutbox, sources } = needs;
  const asked = wish.assignment === null ? null : taskAt(wish.assignment, device);
  if (wish.assignment !== null && asked === null) return notJoined(address.language);
  const found = await sources.find(id, isOwnScenario(id) ? await editionWanted(id, needs, asked) : undefined);
  if (!found.ok) return noScenario(id, found.error, t);
  const source = found.value;
  const languageFor = (task: Task | null) => languageIn(source, task?.language ?? address.language);
  const [{ PlayPage }, { begin }, edition, expected] = await Promise.all([
    import('./game/page.tsx'),
    import('./game/begin.ts'),
    source.edition(),
    source.texts(languageFor(asked)),
  ]);
  const beginning = await begin(edition, device, wish, asked?.assigned ?? null);
  const task = taskFor(beginning.assigned, device);
  const assignment = task === null ? null : { task, handIn: await handInOf(task, openOutbox) };
  const language = languageFor(task);
  const spoken = await speechOf(language, address, source);
  // An attempt for an assignment that was opened by its own address: only now its language is known.
  const texts = language === languageFor(asked) ? expected : await source.texts(language);
  const { people } = source;
  const fetchDebrief = async (notation: string | null) => {
    const [{ prepareDebrief }] = await Promise.all([
      import('./debrief/prepare.ts'),
      import('./debrief/page.tsx'),
      source.debrief(languageIn(source, address.language)),
      interfaceIn(address.language, PAGE_TEXTS.debrief),
    ]);
    if (notation !== null) prepareDebrief(edition, notation);
  };
  const draw = ({ motion, keys, reasons }: Preferences) => (
    <Spoken spoken={spoken}>
      <PlayPage
        beginning={beginning}
        texts={texts}
        device={device}
        loadParts={people}
        fetchDebrief={fetchDebrief}
        motion={calm || motion === 'reduced' ? 'reduced' : 'full'}
        keys={keys === 'on'}
        asksReasons={reasons === 'on' || task?.reasons === true}
        assignment={assignment}
      />
    </Spoken>
  );
  return { title: texts.title, description: texts.summary, draw };
}

async function debriefView(id: string, needs: ViewNeeds): Promise<View> {
  const { address, t, fragment, device } = needs;
  const found = await sourceRead(id, needs);
  if (!found.ok) return noScenario(id, found.error, t);
  const source = found.value;
  const [{ DebriefPage }, { edition, texts, debrief }] = await Promise.all([
    import('./debrief/page.tsx'),
    tell(source, address.language),
  ]);
  const beyond = { atlas: source.atlas, saves: device.saves };
  const around = await gateOf(fragment, device);
  const spoken = await speechOf(languageIn(source, address.language), address, source);
  const debriefPage = () => (
    <DebriefPage
      edition={edition}
      texts={texts}
      debrief={debrief}
      fragment={fragment}
      device={device}
      beyond={beyond}
      hurried
    />
  );
  const draw = () => <Spoken spoken={spoken}>{around(debriefPage())}</Spoken>;
  return { title: `${t('library.debrief')}: ${texts.title}`, description: texts.summary, draw };
}

async function compareView(id: string, needs: ViewNeeds): Promise<View> {
  const { address, t, device, fragment } = needs;
  const found = await sourceRead(id, needs);
  if (!found.ok) return noScenario(id, found.error, t);
  const source = found.value;
  const [{ ComparePage }, { edition, texts, debrief }] = await Promise.all([
    import('./debrief/compare/page.tsx'),
    tell(source, address.language),
  ]);
  const { saves } = device;
  const spoken = await speechOf(languageIn(source, address.language), address, source);
  const draw = () => (
    <Spoken spoken={spoken}>
      <ComparePage edition={edition} texts={texts} debrief={debrief} fragment={fragment} saves={saves} />
    </Spoken>
  );
  return { title: `${t('compare.title')}: ${texts.title}`, description: t('compare.intro'), draw };
}

/** The edition on which the attempt was made that the address holds; of two attempts the first. */
function sourceRead(id: string, { fragment, sources }: ViewNeeds): Promise<Result<ScenarioSource, Absence>> {
  const named = parseAttempt(fragment.split('&')[0] ?? '');
  return sources.find(id, named.ok ? named.value.edition : undefined);
}

/** The language that a view is read in, with its texts; null where that is the language of the page. */
async function speechOf(
  language: Language,
  { language: around, page }: Address,
  { languages }: ScenarioSource,
): Promise<Speech | null> {
  if (language === around) return null;
  return { language, t: await interfaceIn(language, PAGE_TEXTS[page]), only: !languages.includes(around) };
}

function noScenario(id: string, absence: Absence, t: Translate): View {
  return id === OWN || isOwnScenario(id) ? absent(absence, id !== OWN, t) : missing(t);
}

async function notJoined(language: Language): Promise<View> {
  const [{ NotJoined }, t] = await Promise.all([
    import('./class/not-joined.tsx'),
    interfaceIn(language, PAGE_TEXTS.class),
  ]);
  return { title: t('class.title'), description: t('class.intro'), draw: () => <NotJoined /> };
}

/** Every page there is, for the step that writes them out as files. */
export function allAddresses(): readonly Address[] {
  return [...library, { id: OWN, languages: LANGUAGES }]
    .flatMap(({ id: scenario, languages }) =>
      languages.flatMap((language): readonly Address[] => [
        { page: 'play', language, scenario },
        ...SCENARIO_PAGES.map((page) => ({ page, language, scenario })),
      ]),
    )
    .concat(
      LANGUAGES.flatMap((language) =>
        (['library', ...SITE_PAGES] as const).map((page) => ({ page, language })),
      ),
    );
}
