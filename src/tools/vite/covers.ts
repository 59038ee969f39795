import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileInk } from '../../authoring/compile.ts';
import { readManifest } from '../../authoring/manifest.ts';
import { replay } from '../../core/replay.ts';
import type { Place } from '../../core/vocabulary.ts';
import { packFor } from '../../game/picture/pack.ts';
import { stillPicture } from '../../game/picture/still.ts';
import type { Room } from '../../game/picture/types.ts';
import { showingOf } from '../../game/scenes.ts';
import { readPartFile, readScenarioFiles, scenarioIds } from '../story/files.ts';

const PATH = /^\/covers\/([a-z0-9-]+)\.svg$/;

/**
 * A picture of every scenario for the library, at `covers/<id>.svg`: how the stage looks once its opening
 * has been said. Drawn from the story, so that nobody has to keep a picture beside it.
 */
export function covers(): Plugin {
  let root = process.cwd();
  return {
    name: 'laveren:covers',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const id of scenarioIds(root)) {
        const source = coverOf(root, id);
        if (source !== null) this.emitFile({ type: 'asset', fileName: `covers/${id}.svg`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, id] = PATH.exec(request.url ?? '') ?? [];
        const cover = id !== undefined && scenarioIds(root).includes(id) ? coverOf(root, id) : null;
        if (cover === null) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(cover);
      });
    },
  };
}

/** Null for a scenario that cannot be opened; what is wrong with it is told elsewhere. */
function coverOf(root: string, id: string): string | null {
  const { story, manifest } = readScenarioFiles(root, id);
  const compiled = compileInk(story.text ?? '', story.path);
  const read = readManifest(manifest.text ?? '', manifest.path);
  if (compiled.story === null || !read.ok) return null;
  const { cast } = read.value;
  const edition = { hash: '', manifest: read.value, story: compiled.story };
  const scene = showingOf(replay(edition, { seed: 0, moves: [] }).moments).scenes.at(-1);
  if (scene === undefined || scene.place === null) return null;
  const looks = scene.people.flatMap(({ who }) => cast[who]?.look ?? []);
  const moods = scene.people.map(({ mood }) => mood);
  const poses = scene.people.map(({ pose }) => pose);
  const parts = packFor(looks, moods, poses, (name) => JSON.parse(readPartFile(root, name)));
  return stillPicture(readRoom(root, scene.place), scene, cast, parts);
}

function readRoom(root: string, place: Place): Room {
  return JSON.parse(readFileSync(join(root, `assets/rooms/${place}.json`), 'utf8'));
}
