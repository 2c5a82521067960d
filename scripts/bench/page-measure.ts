import type { CDPSession, Page } from 'playwright-core';
import type { Session } from '../../tests/e2e/open-chromium.ts';
import { startProfile, stopProfile } from './page-profile.ts';
import type { Scene, Step } from './page-scene.ts';

/** What one load of a page and its work afterwards cost; ms, kB and counts. */
export type Measure = Record<string, number>;

const SETTLED_MS = 2500;

/**
 * One load and what follows. `profiled`: the script time of the extension alone, by the profiler (which slows everything a little);
 * else the browser's own counters for the whole page, which count for comparison only.
 */
export async function measure(session: Session, scene: Scene, profiled: boolean, repeats: number): Promise<Measure> {
  const page = await session.context.newPage();
  const cdp = await session.context.newCDPSession(page);
  try {
    await page.addInitScript(watchFromInside);
    // Time of the thread, not of the clock: other processes do not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const load = await during(cdp, profiled, 'load', async () => {
      await page.goto(scene.address);
      await scene.fill(page);
      await page.waitForTimeout(SETTLED_MS);
    });
    const seen = await page.evaluate(() => window.__bench);
    const heap = profiled ? {} : await heapOf(cdp);
    const { grow } = scene;
    const work: Measure = grow
      ? await during(cdp, profiled, 'grow', async () => {
          await grow(page);
          await page.waitForTimeout(SETTLED_MS);
        })
      : {};
    for (const step of scene.steps) {
      const cost = await during(cdp, profiled, step, () => repeat(page, step, repeats));
      for (const [key, value] of Object.entries(cost)) work[key] = key.endsWith('longest') ? value : value / repeats;
      await page.waitForTimeout(400);
    }
    const marks = await page.evaluate(
      () =>
        [...document.querySelectorAll('kneadtime-marks')].flatMap((host) => [
          ...(host.shadowRoot?.querySelectorAll('button') ?? []),
        ]).length,
    );
    const first = seen.firstMark > 0 ? { 'first mark': seen.firstMark - seen.lastChip } : {};
    return { ...load, ...heap, ...work, ...first, 'long tasks': seen.longTasks, marks };
  } finally {
    await page.close();
  }
}

async function during(
  cdp: CDPSession,
  profiled: boolean,
  name: string,
  work: () => Promise<unknown>,
): Promise<Measure> {
  if (profiled) {
    await startProfile(cdp);
    await work();
    const { total, longest } = await stopProfile(cdp);
    return { [`${name} ours`]: total, [`${name} longest`]: longest };
  }
  const before = await counters(cdp);
  await work();
  const after = await counters(cdp);
  const spent = (key: string) => (after[key] ?? 0) - (before[key] ?? 0);
  return {
    [`${name} script`]: spent('ScriptDuration') * 1000,
    [`${name} task`]: spent('TaskDuration') * 1000,
    [`${name} layouts`]: spent('LayoutCount'),
  };
}

async function counters(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function heapOf(cdp: CDPSession): Promise<Measure> {
  await cdp.send('HeapProfiler.collectGarbage');
  return { heap: ((await counters(cdp)).JSHeapUsedSize ?? 0) / 1024 };
}

/** Each in a frame of its own, as a page would. `idle`: the line of the present hour moves, as it does every minute; in a feed a count changes. */
function repeat(page: Page, how: Step, times: number): Promise<void> {
  return page.evaluate(
    async ({ how, times }) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const line =
        document.querySelector<HTMLElement>('.r-now-line') ?? document.querySelector<HTMLElement>('[role=main] h1');
      const count = document.querySelector('[data-testid="kudos_count"]');
      for (let i = 0; i < times; i++) {
        const own = window.__bench.steps[how];
        if (own) own(i);
        else if (how === 'idle' && count) count.textContent = String(i);
        else if (how === 'idle') line?.style.setProperty('top', `${i}px`);
        else window.__replica[how]();
        await frame();
      }
    },
    { how, times },
  );
}

declare global {
  interface Window {
    __bench: {
      lastChip: number;
      firstMark: number;
      longTasks: number;
      /** What a scene does by itself; the rest the replica does. */
      steps: Partial<Record<Step, (time: number) => void>>;
    };
  }
}

/** Runs in the page before its own script: when the last chip came, when our first mark did, and which tasks were long. */
function watchFromInside(): void {
  const bench: Window['__bench'] = { lastChip: 0, firstMark: 0, longTasks: 0, steps: {} };
  window.__bench = bench;
  new PerformanceObserver((list) => {
    bench.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeName.startsWith('KNEADTIME-')) bench.firstMark ||= performance.now();
        else if (bench.firstMark === 0) bench.lastChip = performance.now();
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
