import process from 'node:process';
import { build } from 'vite';
import { bundlePrograms } from './bundle.ts';
import { compressTexts } from './compress.ts';
import { DIST } from './dist.ts';
import { writeOffline } from './offline.ts';
import { prerender } from './prerender.ts';

/** `npm run build`: the whole site in `dist/`, compressed for the server. */
export default async function buildTool(): Promise<number> {
  await buildSite();
  return 0;
}

export async function buildSite(): Promise<void> {
  // Loading this tool has made Vite take the process for one that develops, whose code tells lines and paths.
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'warn', build: { outDir: DIST, emptyOutDir: true } });
  await bundlePrograms(DIST);
  await prerender(DIST);
  await writeOffline(DIST);
  await compressTexts(DIST);
}
