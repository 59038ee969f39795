import { relative } from 'node:path';
import type { DevEnvironment, ErrorPayload, Plugin } from 'vite';
import { type Finding, isOpenWarning, makeReportLine, sentenceOf } from '../../authoring/findings.ts';
import type { KnownEdition } from '../../server/editions.ts';
import { PUBLISHED } from '../site/dist.ts';
import { readPartFile, scenarioOfPath } from '../story/files.ts';
import { Atlases } from './atlases.ts';
import {
  atlasModule,
  debriefModule,
  editionModule,
  keyModule,
  libraryModule,
  type ModuleName,
  PREFIX,
  parseModuleName,
  peopleModule,
  scenariosModule,
  textsModule,
} from './modules.ts';
import { type PlayableScenario, Workshop } from './workshop.ts';

const NAME = 'laveren:stories';

/** After so many milliseconds without a change every path is looked at, which can take a second or two. */
const PAUSE = 2_000;

/** Meanwhile the page waits, so a large story is looked at for no longer than this. */
const SHORT = 10_000;

/** Rollup's custom for modules that are no file: other plugins leave them alone. */
const VIRTUAL = '\0';

/**
 * Gives the game its scenarios as the modules described in virtual.d.ts. A build fails on any error that is
 * seen at first sight; what takes a look at every path is for the check and the tests, because whoever starts
 * the game should not wait for proofs. While developing, a change is compiled at once: a story that cannot be
 * played shows what is wrong over the page and the last good one stays, a good one reloads the page, and what
 * is wrong on some path is told afterwards, in the terminal.
 */
export function stories(): Plugin {
  let workshop = new Workshop(process.cwd());
  let atlases = new Atlases(process.cwd(), SHORT);
  let root = process.cwd();
  let building = false;
  let lastChange = '';
  let waiting: NodeJS.Timeout | undefined;

  /** Told in the terminal once the writer has stopped typing and the page is back. */
  function proveLater(id: string, environment: DevEnvironment): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const known = new Set(workshop.findings(id).map(makeReportLine));
      const found = workshop
        .proven(id, SHORT)
        .filter((one) => one.explained === undefined && !known.has(makeReportLine(one)));
      report(found, environment);
      if (found.length === 0) environment.logger.info(`${id}: nothing else is wrong on any path`);
    }, PAUSE);
    waiting.unref();
  }

  return {
    name: NAME,

    configResolved(config) {
      root = config.root;
      workshop = new Workshop(root);
      building = config.command === 'build';
      // What is built on a busy machine must be what is built on a quiet one: the number of states is bound enough.
      atlases = new Atlases(root, building ? Number.POSITIVE_INFINITY : SHORT);
    },

    buildStart() {
      if (!building) return;
      const findings = workshop.ids().flatMap((id) => {
        const scenario = workshop.playable(id);
        // Begun now, because the workers have time while the others are read; whoever loads it hears of a failure.
        if (scenario !== null) atlases.of(scenario.edition).catch(() => {});
        return workshop.findings(id);
      });
      const errors = findings.filter(({ severity }) => severity === 'error');
      for (const found of findings) if (isOpenWarning(found)) this.warn(makeReportLine(found));
      if (errors.length > 0) this.error(`\n${errors.map(makeReportLine).join('\n')}`);
    },

    configureServer(server) {
      // A page that is opened while a story is broken hears of it too; it plays the last good one below.
      server.ws.on('connection', () => {
        const [first] = workshop.ids().flatMap((id) => workshop.obstacles(id));
        if (first !== undefined) server.ws.send({ type: 'error', err: overlayOf(first, root) });
      });
    },

    buildEnd() {
      clearTimeout(waiting);
    },

    /** The class server checks what is handed in against these. */
    async generateBundle() {
      for (const { edition, key, texts } of workshop.ids().flatMap((id) => workshop.playable(id) ?? [])) {
        const titles = Object.fromEntries([...texts].map(([language, { title }]) => [language, title]));
        const known: KnownEdition = { edition, atlas: await atlases.of(edition), key, titles };
        const fileName = `${PUBLISHED}/${edition.manifest.id}.json`;
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(known) });
      }
    },

    resolveId(id) {
      return parseModuleName(id) === null ? null : VIRTUAL + id;
    },

    load(id) {
      const name = id.startsWith(VIRTUAL + PREFIX) ? parseModuleName(id.slice(VIRTUAL.length)) : null;
      if (name === null) return null;
      if (!('scenario' in name)) {
        const playable = workshop.ids().flatMap((scenario) => workshop.playable(scenario) ?? []);
        return name.part === 'scenarios' ? scenariosModule(playable) : libraryModule(playable);
      }
      const scenario = workshop.playable(name.scenario);
      if (scenario !== null) return partModule(scenario, name, root, atlases);
      const [first] = workshop.obstacles(name.scenario);
      return this.error(first === undefined ? `There is no "${name.scenario}".` : overlayOf(first, root));
    },

    hotUpdate({ file, timestamp }) {
      const id = scenarioOfPath(relative(root, file).replaceAll('\\', '/'));
      if (id === null) return undefined;
      // Every environment is told of the same change; the story is compiled once, and the writer hears of it once.
      const change = `${file} ${timestamp}`;
      if (change !== lastChange) workshop.forget(id);
      lastChange = change;
      if (this.environment.name === 'client') report(workshop.findings(id), this.environment);
      const [first] = workshop.obstacles(id);
      if (first === undefined) {
        reload(this.environment);
        if (this.environment.name === 'client') proveLater(id, this.environment);
      } else this.environment.hot.send({ type: 'error', err: overlayOf(first, root) });
      return [];
    },
  };
}

function partModule(
  scenario: PlayableScenario,
  name: Extract<ModuleName, { scenario: string }>,
  root: string,
  atlases: Atlases,
): string | Promise<string> {
  switch (name.part) {
    case 'edition':
      return editionModule(scenario);
    case 'people':
      return peopleModule(scenario, (part) => JSON.parse(readPartFile(root, part)));
    case 'key':
      return keyModule(scenario);
    case 'atlas':
      return atlases.of(scenario.edition).then(atlasModule);
    case 'texts':
      return textsModule(scenario, name.language);
    case 'debrief':
      return debriefModule(scenario, name.language);
  }
}

function report(findings: readonly Finding[], { logger }: DevEnvironment): void {
  for (const found of findings) {
    if (found.severity === 'error') logger.error(makeReportLine(found));
    else if (isOpenWarning(found)) logger.warn(makeReportLine(found));
  }
}

/** Everything made from stories is made anew; the page starts over and resumes by replaying its moves. */
function reload(environment: DevEnvironment): void {
  for (const [id, module] of environment.moduleGraph.idToModuleMap) {
    if (id.startsWith(VIRTUAL + PREFIX)) environment.moduleGraph.invalidateModule(module);
  }
  environment.hot.send({ type: 'full-reload' });
}

function overlayOf(found: Finding, root: string): ErrorPayload['err'] {
  return {
    message: `${found.file}:${found.line ?? 1}\n${sentenceOf(found)}`,
    stack: '',
    id: found.file,
    loc: { file: `${root}/${found.file}`, line: found.line ?? 1, column: 0 },
    plugin: NAME,
  };
}
