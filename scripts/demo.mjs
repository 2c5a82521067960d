// npm run demo: a browser with the extension on a sample calendar; prints what it proposes and why, saves screenshots.
// --docs also renews the pictures in docs/screenshots.
import { join } from 'node:path';
import { build } from './build.mjs';
import { importBundled } from './bundle-node.mjs';
import { checkNode, findBrowsers, installPackages, ROOT, stop } from './setup.mjs';

checkNode();
installPackages();
const { chromium } = findBrowsers(['chromium']);
if (!chromium) stop('The demo needs Chromium; see the line above.');
console.log('Building …');
const extension = build('chrome');
process.chdir(ROOT);
const { runDemo } = await importBundled('scripts/demo/run-demo.ts');
await runDemo({
  browser: chromium,
  extension,
  output: join(ROOT, 'demo-output'),
  docs: process.argv.includes('--docs') ? join(ROOT, 'docs', 'screenshots') : null,
  // With a display it stays open to be played with.
  display: Boolean(
    process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === 'darwin' || process.platform === 'win32',
  ),
});
