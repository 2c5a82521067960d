// What each entrypoint weighs, minified and gzipped: a content script is paid for on every page load.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const CONTENT_SCRIPT = { minified: 60, gzip: 20 };

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

/** `{file: {minified, gzip}}` in kB for every script and style sheet of a build. */
export function entrypointSizes(folder) {
  const kB = (bytes) => Math.round(bytes / 100) / 10;
  const rows = files(folder)
    .filter((path) => /\.(js|css)$/.test(path))
    .map((path) => {
      const bytes = readFileSync(path);
      return [relative(folder, path), { minified: kB(bytes.length), gzip: kB(gzipSync(bytes, { level: 9 }).length) }];
    });
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A sentence when a content script is heavier than its budget, else null. */
export function overBudget(sizes) {
  for (const [file, { minified, gzip }] of Object.entries(sizes)) {
    if (!file.startsWith('content-scripts') || !file.endsWith('.js')) continue;
    if (minified > CONTENT_SCRIPT.minified || gzip > CONTENT_SCRIPT.gzip) {
      return `${file} is ${minified} kB (${gzip} kB gzipped); a content script may be ${CONTENT_SCRIPT.minified} (${CONTENT_SCRIPT.gzip}). Look at what it newly imports.`;
    }
  }
  return null;
}
