import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openChromium, type Session } from '../../tests/e2e/open-chromium.ts';
import { type Measure, measure } from './page-measure.ts';
import { report, type Variant } from './page-report.ts';
import { writeComparisons } from './page-scenario.ts';
import { feedScene, listScene, type Scene, weekScene } from './page-scene.ts';

/** As many buttons as the sample week bears marks. */
const MARKS = 10;
const VARIANTS = ['none', 'bare', 'ours'] as const satisfies readonly Variant[];
/** How large each page is made where nobody says it. */
const SCENES: Record<string, { sizes: string; scene: (size: number) => Scene }> = {
  'google-calendar': { sizes: '50,300,1000', scene: weekScene },
  strava: { sizes: '20,500', scene: feedScene },
  'strava-list': { sizes: '20,500', scene: listScene },
};

/**
 * What the extension costs a calendar page, in a real Chromium: without it, with bare marks only, and with it. Runs are interleaved
 * and medians taken; the machine is noisy, so differences below a millisecond of the whole page's counters say little and the
 * profiler's figures ("ours") count. Flags: `--site=strava` (a feed) or `--site=strava-list` (My Activities), `--chips=50,300,1000` (there
 * cards or rows), `--runs=3`, `--repeats=100`, `--extension=<folder>`.
 */
export async function bench(flags: readonly string[] = []): Promise<string[]> {
  const flag = (name: string) => flags.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
  const ours = resolve(flag('extension') ?? '.output/chrome-mv3');
  if (!existsSync(ours)) await buildExtension();
  const folder = mkdtempSync(join(tmpdir(), 'kneadtime-bench-'));
  const folders: Record<Variant, string> = { ...writeComparisons(folder, MARKS), ours };
  const [load = 0] = loadavg();
  const busy = load > 0.5 ? ': other work is going on, so all figures are too high' : '';
  const lines = [`${availableParallelism()} processors, load ${load.toFixed(1)}${busy}`, ''];
  try {
    const site = flag('site') ?? 'google-calendar';
    const known = SCENES[site];
    if (!known) throw new Error(`Unknown site "${site}"; there are ${Object.keys(SCENES).join(', ')}.`);
    for (const chips of (flag('chips') ?? known.sizes).split(',').map(Number)) {
      lines.push(
        ...(await benchPage(
          chips,
          known.scene(chips),
          Number(flag('runs') ?? 3),
          Number(flag('repeats') ?? 100),
          folders,
        )),
        '',
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return lines;
}

async function buildExtension(): Promise<void> {
  const { build } = (await import(resolve('scripts/build.mjs'))) as { build: (browser: string) => string };
  build('chrome');
}

async function benchPage(
  chips: number,
  scene: Scene,
  runs: number,
  repeats: number,
  folders: Record<Variant, string>,
): Promise<string[]> {
  const found: Record<Variant, Measure[]> = { none: [], bare: [], ours: [] };
  const sessions: [Variant, Session][] = [];
  try {
    for (const variant of VARIANTS) {
      const { calendar, strava } = scene;
      const options = { extension: folders[variant], ...(strava && { strava }) };
      sessions.push([variant, await openChromium(calendar, options)]);
    }
    // The first load of a browser warms its caches.
    for (const [, session] of sessions) await measure(session, scene, false, 1);
    for (let run = 0; run < runs; run++) {
      for (const [variant, session] of sessions) {
        found[variant].push({
          ...(await measure(session, scene, false, repeats)),
          ...(await measure(session, scene, true, repeats)),
        });
      }
    }
  } finally {
    for (const [, session] of sessions) await session.close();
  }
  return report(chips, { none: medians(found.none), bare: medians(found.bare), ours: medians(found.ours) });
}

function medians(all: readonly Measure[]): Measure {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const values = all.map((one) => one[name] ?? 0).sort((a, b) => a - b);
      return [name, values[Math.floor(values.length / 2)] ?? 0];
    }),
  );
}
