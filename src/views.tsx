import { library } from 'virtual:laveren/library';
import { scenarios } from 'virtual:laveren/scenarios';
import type { ComponentChildren } from 'preact';
import { formTitles, gateOf, handInOf, type OpenOutbox, Spoken, taskAt, taskFor } from './assigned.tsx';
import { LANGUAGES } from './core/texts.ts';
import type { Device } from './game/device.ts';
import type { Preferences } from './game/preferences.ts';
import type { BeginWish } from './game/wish.ts';
import { interfaceIn, type Translate } from './i18n/interface.ts';
import { type Address, SCENARIO_PAGES, SITE_PAGES } from './ui/address.ts';
import { useEnvironment } from './ui/environment.ts';

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
  if (scenarios[address.scenario] === undefined) return missing(t);
  if (address.page === 'play') return playView(address.scenario, needs);
  return address.page === 'debrief'
    ? debriefView(address.scenario, needs)
    : compareView(address.scenario, needs);
}

async function siteView(page: SitePage, { t, device, fragment, openOutbox }: ViewNeeds): Promise<View> {
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
    const needs = { device, openOutbox, formTitle: await formTitles() };
    return { ...titles, draw: () => <ClassPage {...needs} fragment={fragment} /> };
  }
  if (page === 'desk') {
    const { DeskPage } = await import('./desk/page.tsx');
    return { ...titles, draw: () => <DeskPage /> };
  }
  const { CheckPage } = await import('./debrief/check/page.tsx');
  return { ...titles, draw: () => <CheckPage /> };
}

async function playView(id: string, needs: ViewNeeds): Promise<View> {
  const { address, device, wish, calm, t, openOutbox } = needs;
  const scenario = scenarios[id];
  if (scenario === undefined) return missing(t);
  const asked = wish.assignment === null ? null : taskAt(wish.assignment, device);
  if (wish.assignment !== null && asked === null) return notJoined(t);
  const [{ PlayPage }, { begin }, edition, expected] = await Promise.all([
    import('./game/page.tsx'),
    import('./game/begin.ts'),
    scenario.edition(),
    scenario.texts(asked?.language ?? address.language),
  ]);
  const beginning = await begin(edition, device, wish, asked?.assigned ?? null);
  const task = taskFor(beginning.assigned, device);
  const assignment = task === null ? null : { task, handIn: await handInOf(task, openOutbox) };
  const language = task?.language ?? null;
  const spoken = language === null ? null : { language, t: await interfaceIn(language) };
  // An attempt for an assignment that was opened by its own address: only now its language is known.
  const texts = asked === null && language !== null ? await scenario.texts(language) : expected;
  const { people } = scenario;
  const fetchDebrief = async (notation: string | null) => {
    const [{ prepareDebrief }] = await Promise.all([
      import('./debrief/prepare.ts'),
      import('./debrief/page.tsx'),
      scenario.debrief(address.language),
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

async function debriefView(id: string, { address, t, fragment, device }: ViewNeeds): Promise<View> {
  const scenario = scenarios[id];
  if (scenario === undefined) return missing(t);
  const [{ DebriefPage }, edition, texts, debrief] = await Promise.all([
    import('./debrief/page.tsx'),
    scenario.edition(),
    scenario.texts(address.language),
    scenario.debrief(address.language),
  ]);
  const beyond = { atlas: scenario.atlas, saves: device.saves };
  const around = await gateOf(fragment, device);
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
  const draw = () => around(debriefPage());
  return { title: `${t('library.debrief')}: ${texts.title}`, description: texts.summary, draw };
}

async function compareView(id: string, { address, t, device, fragment }: ViewNeeds): Promise<View> {
  const scenario = scenarios[id];
  if (scenario === undefined) return missing(t);
  const [{ ComparePage }, edition, texts, debrief] = await Promise.all([
    import('./debrief/compare/page.tsx'),
    scenario.edition(),
    scenario.texts(address.language),
    scenario.debrief(address.language),
  ]);
  const { saves } = device;
  const draw = () => (
    <ComparePage edition={edition} texts={texts} debrief={debrief} fragment={fragment} saves={saves} />
  );
  return { title: `${t('compare.title')}: ${texts.title}`, description: t('compare.intro'), draw };
}

async function notJoined(t: Translate): Promise<View> {
  const { NotJoined } = await import('./class/not-joined.tsx');
  return { title: t('class.title'), description: t('class.intro'), draw: () => <NotJoined /> };
}

function missing(t: Translate): View {
  const title = t('app.missing');
  const draw = () => (
    <div class="frame-page">
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <p>{t('app.missingHelp')}</p>
      <HomeLink />
    </div>
  );
  return { title, description: t('app.missingHelp'), draw };
}

function HomeLink() {
  const { t, language, linkTo } = useEnvironment();
  return (
    <p>
      <a class="nl-link" href={linkTo({ page: 'library', language })}>
        {t('app.home')}
      </a>
    </p>
  );
}

/** Every page there is, for the step that writes them out as files. */
export function allAddresses(): readonly Address[] {
  return library
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
