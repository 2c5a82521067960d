import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/core/time.ts';
import { comingMonday, comingWeek } from '../../tests/e2e/coming-week.ts';
import type { ReplicaEvent, ReplicaState } from '../../tests/replicas/google-calendar/model.ts';

/** The sample runner's coming week, filled up with meetings until about `chips` chips are on the page. Evenings stay free. */
export function fullWeek(chips: number): ReplicaState {
  const monday = comingMonday();
  const base = comingWeek({ dialect: { transition: 'none' } });
  const shown = base.events.filter(({ start }) => start.date >= monday && start.date < addDays(monday, 7)).length;
  const meetings = Array.from({ length: Math.max(0, chips - shown) }, (_, i): ReplicaEvent => {
    const date = addDays(monday, i % 7);
    // Nights, and the middle of the day: where neither run nor massage would be.
    const minute = ((Math.floor(i / 7) * 25) % 300) + (i % 2) * 600;
    const start = { date, minute };
    return {
      id: `bench${i.toString(32)}`,
      calendar: base.account.email,
      title: `Meeting ${i}`,
      start,
      end: { date, minute: minute + 20 },
    };
  });
  return { ...base, events: [...base.events, ...meetings] };
}

const MANIFEST = {
  manifest_version: 3,
  version: '1',
  background: { service_worker: 'worker.js' },
};

/**
 * Two extensions to compare with, written into `folder`: `none` does nothing in a page; `bare` puts `marks` absolutely positioned
 * buttons into a host per column and puts them back after a re-render: what marks cost without any thought.
 */
export function writeComparisons(folder: string, marks: number): { none: string; bare: string } {
  const none = join(folder, 'none');
  const bare = join(folder, 'bare');
  for (const path of [none, bare]) {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'worker.js'), '');
  }
  writeFileSync(join(none, 'manifest.json'), JSON.stringify({ ...MANIFEST, name: 'none' }));
  const scripts = [{ matches: ['https://calendar.google.com/*'], js: ['bare.js'], run_at: 'document_idle' }];
  writeFileSync(join(bare, 'manifest.json'), JSON.stringify({ ...MANIFEST, name: 'bare', content_scripts: scripts }));
  writeFileSync(join(bare, 'bare.js'), `(${bareMarks.toString()})(${marks});`);
  return { none, bare };
}

/** Runs in the page as it is written here: no names from outside. */
function bareMarks(marks: number): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host{position:absolute;inset:0;pointer-events:none}button{all:unset;position:absolute;width:18px;height:14px;background:#14694a}',
  );
  const hosts: HTMLElement[] = [];
  let waiting = false;
  const put = () => {
    waiting = false;
    const columns = document.querySelectorAll('[role=gridcell][data-column-index]');
    columns.forEach((column, i) => {
      let host = hosts[i];
      if (!host) {
        host = document.createElement('kneadtime-marks');
        const root = host.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        for (let n = i; n < marks; n += columns.length) {
          const button = document.createElement('button');
          button.style.top = `${n * 20}px`;
          button.style.left = 'calc(100% - 21px)';
          root.append(button);
        }
        hosts[i] = host;
      }
      if (host.parentNode !== column) column.append(host);
    });
  };
  const root = document.querySelector('[role=main]')?.parentElement ?? document.body;
  new MutationObserver(() => {
    if (!waiting) requestAnimationFrame(put);
    waiting = true;
  }).observe(root, { childList: true, subtree: true });
  setTimeout(put, 400);
}
