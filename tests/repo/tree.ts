import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own files, as paths from its root with forward slashes. What git ignores is not looked at. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const IGNORED = new Set(['.git', ...textOf('.gitignore').split('\n')]);

/** Files that are no text: pictures. */
const PICTURE = /\.(png|jpe?g|gif|webp|ico|woff2?)$/;

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function exists(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false }) !== undefined;
}

/** Every file below a folder (`''` is the root), sorted. Empty where the folder is missing. */
export function filesUnder(folder: string, like = /./): string[] {
  if (!exists(folder)) return [];
  return entries(folder)
    .flatMap((entry) => (entry.isFolder ? filesUnder(entry.path) : [entry.path]))
    .filter((path) => like.test(path))
    .sort();
}

/** Folders directly in a folder, by name. An empty one is none: git does not keep it. */
export function foldersIn(folder: string): string[] {
  if (!exists(folder)) return [];
  return entries(folder)
    .filter((entry) => entry.isFolder && filesUnder(entry.path).length > 0)
    .map(({ path }) => nameOf(path))
    .sort();
}

export function textFiles(): string[] {
  return filesUnder('').filter((path) => !PICTURE.test(path));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function entries(folder: string) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !IGNORED.has(name) && !name.endsWith('.log'))
    .map((entry) => ({
      path: folder === '' ? entry.name : `${folder}/${entry.name}`,
      isFolder: entry.isDirectory(),
    }));
}
