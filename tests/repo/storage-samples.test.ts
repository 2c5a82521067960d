import { describe, expect, it } from 'vitest';
import { MIGRATIONS, VERSION } from '../../src/platform/migrations.ts';
import { SINGLES } from '../../src/platform/schema/stored.ts';
import { filesUnder, textOf } from './tree.ts';

const FOLDER = 'tests/fixtures/storage';
const versions = Array.from({ length: VERSION }, (_, i) => i + 1);

describe('stored shapes', () => {
  it('have one sample per version', () => {
    const wanted = versions.map((version) => `${FOLDER}/v${version}.json`).sort();
    expect(
      filesUnder(FOLDER),
      `Add ${FOLDER}/v<N>.json for each version up to ${VERSION} (src/platform/migrations.ts)`,
    ).toEqual(wanted);
  });

  it('carry their version', () => {
    const broken = filesUnder(FOLDER, /\.json$/).filter((path) => {
      const { version } = JSON.parse(textOf(path)) as { version?: number };
      return `${FOLDER}/v${version}.json` !== path;
    });
    expect(broken, 'Write the version of these samples into "version"').toEqual([]);
  });

  it('are joined by one step each', () => {
    const steps = MIGRATIONS.map(({ from }) => from);
    expect(steps, 'src/platform/migrations.ts needs one step from every version but the newest, in order').toEqual(
      versions.slice(0, -1),
    );
  });

  it('are sampled whole', () => {
    const newest = JSON.parse(textOf(`${FOLDER}/v${VERSION}.json`)) as Record<string, unknown>;
    const missing = Object.keys(SINGLES).filter((key) => !Object.hasOwn(newest, key));
    expect(missing, `Add these keys to ${FOLDER}/v${VERSION}.json, or a later step goes untested for them`).toEqual([]);
  });
});
