// Bundles one TypeScript entry for Node and imports it. Nothing is cached: bundling takes less time than telling whether a cache is stale.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './setup.mjs';

/** The module made of `entry` (a path from the root). Packages stay outside the bundle but for our own sources. */
export async function importBundled(entry) {
  const { build } = await import('esbuild');
  const folder = join(ROOT, 'node_modules', '.cache', 'kneadtime');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${entry.replace(/[^a-z0-9]+/gi, '-')}-${process.pid}.mjs`);
  await build({
    entryPoints: [join(ROOT, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    const { rm } = await import('node:fs/promises');
    await rm(outfile, { force: true });
  }
}
