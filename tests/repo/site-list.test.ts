import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites/list.ts';
import { manifestFor } from './manifest.ts';
import { importsOf } from './source.ts';
import { exists, filesUnder, foldersIn } from './tree.ts';

const ids = SITES.map(({ id }) => id as string);

describe('sites', () => {
  it('have one folder each, and every folder is a site', () => {
    const folders = foldersIn('src/sites');
    const broken = [
      ...ids
        .filter((id) => !folders.includes(id))
        .map((id) => `src/sites/list.ts names ${id}: make the folder src/sites/${id}.`),
      ...folders
        .filter((id) => !ids.includes(id))
        .map((id) => `src/sites/${id} is read by nobody: add it to src/sites/list.ts.`),
    ];
    expect(broken).toEqual([]);
  });

  it('have a content script that loads them', () => {
    const broken = ids
      .filter((id) => !exists(`entrypoints/${id}.content.ts`))
      .map((id) => `${id} is on no page: write entrypoints/${id}.content.ts, five lines like its neighbours.`);
    const strange = filesUnder('entrypoints', /\.content\.tsx?$/).flatMap((path) => {
      const id = /\/([^/]+)\.content/.exec(path)?.[1] ?? '';
      const reads = importsOf(path).some(({ to }) => to.startsWith(`src/sites/${id}/`));
      return ids.includes(id) && reads ? [] : [`${path} loads no reader from src/sites/${id}: name it like its site.`];
    });
    expect([...broken, ...strange]).toEqual([]);
  });

  it('have a replica of their pages', () => {
    const without = ids.filter((id) => !foldersIn('tests/replicas').includes(id));
    expect(without, 'Readers are tested on replicas: make tests/replicas/<id> for these sites').toEqual([]);
  });

  it.each(['chrome', 'firefox'] as const)('are all the hosts that the %s build asks for', async (browser) => {
    const { host_permissions, optional_host_permissions } = await manifestFor(browser);
    const wanted = SITES.flatMap(({ matches }) => [...matches]);
    const why = 'wxt.config.ts takes host_permissions from src/sites/list.ts and nowhere else';
    expect(host_permissions ?? [], why).toEqual(wanted);
    // A host the user names is asked for when she names it; until then nothing needs one.
    expect(optional_host_permissions ?? [], why).toEqual([]);
  });

  it('match their own origin only, over https', () => {
    const broken = SITES.flatMap(({ id, origin, matches }) =>
      matches
        .filter((match) => !origin.startsWith('https://') || match !== `${origin}/*`)
        .map((match) => `${id} matches ${match}: a site is ${origin}/* and nothing wider.`),
    );
    expect(broken).toEqual([]);
  });
});
