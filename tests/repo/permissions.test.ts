import { describe, expect, it } from 'vitest';
import { manifestFor } from './manifest.ts';
import { textOf } from './tree.ts';

const page = textOf('docs/permissions.md');
/** Rows of the tables before "Not asked for". */
const explained = [...(page.split(/^## Not asked for/m)[0] ?? '').matchAll(/^\| `([^`]+)`\s*\|/gm)].map(
  ([, name]) => name,
);

describe.each(['chrome', 'firefox'] as const)('the permissions of the %s build', (browser) => {
  it('are all explained in docs/permissions.md, and nothing else is', async () => {
    const asked = await manifestFor(browser);
    const names = [
      ...(asked.permissions ?? []),
      ...(asked.optional_permissions ?? []),
      ...(asked.host_permissions ?? []),
      ...(asked.optional_host_permissions ?? []),
    ];
    expect(
      names.filter((name) => !explained.includes(name)),
      'Say in docs/permissions.md, one row each, what these are for',
    ).toEqual([]);
    expect(
      explained.filter((name) => !names.includes(String(name))),
      'docs/permissions.md explains these, but wxt.config.ts does not ask for them: remove the rows',
    ).toEqual([]);
  });
});
