import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ENGINE = fileURLToPath(new URL('../../game/stage/engine.cjs', import.meta.url));
// The real path, because that is how Vite names a module when node_modules is a link.
const PACKAGE = `${realpathSync(new URL('../../../node_modules/phaser/', import.meta.url))}/`;
const SOURCES = `${PACKAGE}src/`;

/** Phaser's build flags: Canvas only, and no part that the stage does without. */
const FLAGS: readonly (readonly [flag: RegExp, value: string])[] = [
  [/typeof CANVAS_RENDERER/g, 'true'],
  [/typeof (WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)/g, 'false'],
];

/**
 * Modules that Phaser's core requires and the stage never uses, with what stands in for them. The visibility
 * handler also takes the window's focus events for itself and never gives its listeners back.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'animations/AnimationManager.js': 'module.exports = class {};',
  'core/DebugHeader.js': 'module.exports = () => {};',
  'core/VisibilityHandler.js': 'module.exports = () => {};',
  'gameobjects/components/FilterList.js': 'module.exports = class { length = 0; destroy() {} };',
  'gameobjects/components/Filters.js': 'module.exports = {};',
  'gameobjects/tilesprite/TileSprite.js': 'module.exports = class { setOrigin() { return this; } };',
  'input/InputManager.js': 'module.exports = class {};',
  'math/index.js': `module.exports = {
    RandomDataGenerator: require('./random-data-generator/RandomDataGenerator'),
  };`,
  'textures/DynamicTexture.js': 'module.exports = {};',
};

/**
 * Lets `import Phaser from 'phaser'` mean the few modules of Phaser's sources that the stage uses, listed
 * in engine.cjs, instead of the whole library; the types stay those of the package. The package does not
 * export its sources and they are CommonJS behind build flags: hence the loading and the flags here, in the
 * build as well as in the bundling of dependencies by the development server, which keeps its bundle: start it
 * with `--force` after a change here or in engine.cjs.
 */
export function phaser(): Plugin {
  const config = () => ({
    optimizeDeps: { include: ['phaser'], rolldownOptions: { plugins: [fromSources()] } },
  });
  return { ...fromSources(), enforce: 'pre', config };
}

function fromSources() {
  return {
    name: 'laveren:phaser',
    resolveId(id: string): string | undefined {
      if (!id.startsWith('phaser/src/')) return undefined;
      const path = PACKAGE + id.slice('phaser/'.length);
      return existsSync(`${path}.js`) ? `${path}.js` : `${path}/index.js`;
    },
    load(id: string): string | undefined {
      if (id.startsWith(SOURCES)) return STAND_INS[id.slice(SOURCES.length)];
      return id.startsWith(`${PACKAGE}dist/`)
        ? `module.exports = require(${JSON.stringify(ENGINE)});`
        : undefined;
    },
    transform(code: string, id: string): string | undefined {
      if (!id.startsWith(SOURCES)) return undefined;
      return FLAGS.reduce((text, [flag, value]) => text.replace(flag, value), code);
    },
  };
}
