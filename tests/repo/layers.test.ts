import { describe, expect, it } from 'vitest';
import { LAYERS, layerOf, NEVER_IN_A_PAGE } from './layer-table.ts';
import { buildGraph, type Import, importsOf, sourcesUnder } from './source.ts';
import { filesUnder, foldersIn } from './tree.ts';

const files = sourcesUnder('src', 'entrypoints');

/** `date-fns/` takes in `date-fns/addDays`; `src/words/` every file below. */
function covers(allowed: readonly string[], to: string): boolean {
  return allowed.some((one) => (one.endsWith('/') ? to.startsWith(one) || to === one.slice(0, -1) : to === one));
}

function complaint(path: string, { to, own, typeOnly, line }: Import): string | null {
  const layer = layerOf(path);
  if (!layer) return `${path} belongs to no layer: move it, or give its folder a row in tests/repo/layer-table.ts.`;
  const where = `${path}:${line} imports ${to}`;
  if (!own) {
    if (covers(layer.packages, to)) return null;
    return `${where}, but ${layer.path} may use ${layer.packages.join(', ') || 'no package'}: ${layer.because}.`;
  }
  if (/\.css$/.test(to)) return null;
  if (to.startsWith('entrypoints/') && !path.startsWith('entrypoints/')) {
    return `${where}: nothing imports an entrypoint. Move the shared part to src.`;
  }
  if (to.startsWith(layer.path) || covers(layer.may, to)) return null;
  if (covers(layer.types ?? [], to)) {
    return typeOnly ? null : `${where}: only its types may be used here (import type), since ${layer.because}.`;
  }
  return `${where}, but ${layer.path} may import ${layer.may.join(', ') || 'nothing of ours'}: ${layer.because}. Hand it in, or move one of the two.`;
}

describe('layers', () => {
  it('imports only what the layer table allows', () => {
    const broken = files.flatMap((path) => importsOf(path).map((one) => complaint(path, one))).filter(Boolean);
    expect(broken).toEqual([]);
  });

  it('names the file it imports, with its ending', () => {
    const broken = files.flatMap((path) =>
      importsOf(path)
        .filter(({ to, own }) => own && !/\.(tsx?|css|css\?inline|json)$/.test(to))
        .map(({ to, line }) => `${path}:${line}: write the ending of ${to} (.ts or .tsx).`),
    );
    expect(broken).toEqual([]);
  });

  it('has a row for every folder of src', () => {
    const rows = LAYERS.map(({ path }) => path);
    const without = foldersIn('src').filter((folder) => !rows.includes(`src/${folder}/`));
    expect(without, 'Give these folders of src a row in tests/repo/layer-table.ts and in docs/architecture.md').toEqual(
      [],
    );
  });

  describe.each(filesUnder('entrypoints', /\.content(\/index)?\.tsx?$/))('the content script %s', (entry) => {
    const graph = buildGraph(entry);

    it('loads nothing heavy into a page', () => {
      const packages = [...graph.packages]
        .filter(([name]) => covers(NEVER_IN_A_PAGE.packages, name) || name.startsWith('valibot/'))
        .map(([name, by]) => `${by} brings ${name} into every page: import its types only, or let the worker do it.`);
      const own = [...graph.files]
        .filter((path) => covers(NEVER_IN_A_PAGE.files, path))
        .map((path) => `${path} reaches every page from ${entry}: the worker sends finished marks instead.`);
      expect([...packages, ...own]).toEqual([]);
    });
  });
});
