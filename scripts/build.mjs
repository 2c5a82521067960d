// npm run build [-- firefox]: builds the extension and prints what each entrypoint weighs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { entrypointSizes, overBudget } from './entrypoint-sizes.mjs';
import { checkNode, installPackages, ROOT } from './setup.mjs';

export const OUTPUT = { chrome: join(ROOT, '.output', 'chrome-mv3'), firefox: join(ROOT, '.output', 'firefox-mv3') };

/** Builds for one browser; returns the folder to load. Throws with the build's own words. */
export function build(browser) {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The ${browser} build failed:\n${done.stdout}\n${done.stderr}`);
  return OUTPUT[browser];
}

if (process.argv[1]?.endsWith('build.mjs')) {
  checkNode();
  installPackages();
  const browsers = process.argv[2] ? [process.argv[2]] : ['chrome', 'firefox'];
  for (const browser of browsers) {
    const folder = build(browser);
    const sizes = entrypointSizes(folder);
    console.log(`${browser}: ${folder.replace(ROOT, '')}`);
    console.table(sizes);
    const heavy = overBudget(sizes);
    if (heavy) {
      console.error(heavy);
      process.exitCode = 1;
    }
  }
}
