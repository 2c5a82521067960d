// npm run screenshots: renews the pictures of the calendar page in docs/screenshots (those of popup and options come from the demo).
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { importBundled } from './bundle-node.mjs';
import { checkNode, findBrowsers, installPackages, ROOT, stop } from './setup.mjs';

checkNode();
installPackages();
const { chromium } = findBrowsers(['chromium']);
if (!chromium) stop('The pictures need Chromium; see the line above.');
const extension = build('chrome');
process.chdir(ROOT);
const { takePictures } = await importBundled('scripts/screenshots/take-pictures.ts');
const output = join(ROOT, 'docs', 'screenshots');
for (const path of await takePictures({ browser: chromium, extension, output })) console.log(relative(ROOT, path));
