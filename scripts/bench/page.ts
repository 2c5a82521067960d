import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openChromium, type Session } from '../../tests/e2e/open-chromium.ts';
import { type Measure, measure } from './page-measure.ts';
import { writeComparisons } from './page-scenario.ts';
import { feedScene, type Scene, weekScene } from './page-scene.ts';

/** A page counts as read when nothing has changed for this long; the budget begins there. */
const STILL_MS = 300;
/** As many buttons as the sample week bears marks. */
const MARKS = 10;
const VARIANTS = ['none', 'bare', 'ours'] as const;
type Variant = (typeof VARIANTS)[number];

/**
 * What the extension costs a calendar page, in a real Chromium: without it, with bare marks only, and with it. Runs are interleaved
 * and medians taken; the machine is noisy, so differences below a millisecond of the whole page's counters say little and the
 * profiler's figures ("ours") count. Flags: `--site=strava`, `--chips=50,300,1000` (there cards of a feed), `--runs=3`, `--repeats=100`,
 * `--extension=<folder>`.
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
    const isFeed = flag('site') === 'strava';
    for (const chips of (flag('chips') ?? (isFeed ? '20,500' : '50,300,1000')).split(',').map(Number)) {
      const scene = isFeed ? feedScene(chips) : weekScene(chips);
      lines.push(
        ...(await benchPage(chips, scene, Number(flag('runs') ?? 3), Number(flag('repeats') ?? 100), folders)),
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

function report(chips: number, { none, bare, ours }: Record<Variant, Measure>): string[] {
  const beyond = (name: string) => (ours[name] ?? 0) - (bare[name] ?? 0);
  const first = (ours['first mark'] ?? Number.NaN) - STILL_MS;
  // The budgets are for 300 events; other sizes are told beside them.
  const budgets: [string, number, number][] = [
    ['script time added to a loaded week, ms', ours['load ours'] ?? 0, 15],
    ['longest stretch of it, ms', ours['load longest'] ?? 0, 50],
    ['long tasks beyond the page’s own', (ours['long tasks'] ?? 0) - (none['long tasks'] ?? 0), 0],
    ['a re-render, beyond bare marks, ms', beyond('rerender ours'), 0.5],
    ['a re-render, longest stretch, ms', ours['rerender longest'] ?? 0, 16],
    ['a recycling of all chips, ms', ours['recycle ours'] ?? 0, 16],
    ['an idle batch of mutations, ms', ours['idle ours'] ?? 0, 2],
    ['first mark after the page settles, ms', first, 150],
  ];
  const rows = [...new Set([...Object.keys(none), ...Object.keys(ours)])].sort();
  return [
    `${chips} chips, ${ours.marks ?? 0} marks (bare: ${bare.marks ?? 0})`,
    ...budgets.map(([name, value, budget]) => {
      const said = value <= budget ? 'within' : 'OVER';
      return `  ${name.padEnd(52)}${value.toFixed(2).padStart(9)}  ${said} ${budget}`;
    }),
    `  ${'medians'.padEnd(30)}${VARIANTS.map((variant) => variant.padStart(11)).join('')}`,
    ...rows.map((name) => {
      const cells = [none, bare, ours].map((one) => (one[name]?.toFixed(2) ?? '-').padStart(11));
      return `  ${name.padEnd(30)}${cells.join('')}`;
    }),
  ];
}
