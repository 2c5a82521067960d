import { neighbourDate } from '../days-shown.ts';
import { eventIdAttribute } from '../encode.ts';
import { editUrl } from '../page-url.ts';
import type { App } from './app.ts';
import { draftOfEvent } from './save-event.ts';

const ACTIONS: Record<string, (app: App) => void> = {
  today: (app) => app.travel({ date: app.state.today }),
  next: (app) => app.travel({ date: neighbourDate(app.state, 1) }),
  previous: (app) => app.travel({ date: neighbourDate(app.state, -1) }),
  views: (app) => app.travel({ view: app.state.view === 'week' ? 'month' : 'week' }),
  create: (app) => app.openQuickCreate(app.state.date, Math.ceil(app.state.nowMinute / 60) * 60),
  'close-popover': (app) => app.closePopover(),
  'close-editor': (app) => app.closeEditor(),
  'close-day': (app) => app.closeDayPopup(),
  'edit-event': (app) => {
    const event = app.popoverEvent();
    if (event !== undefined) app.changeEvent(event, draftOfEvent(event), editUrl(app.state, eventIdAttribute(event)));
  },
  'delete-event': (app) => {
    const event = app.popoverEvent();
    if (event !== undefined) app.deleteEvent(event);
  },
};

function dateOf(element: Element | null | undefined): string | undefined {
  const key = Number(element?.getAttribute('data-datekey'));
  if (!(key > 0)) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${1970 + (key >> 9)}-${two((key >> 5) & 15)}-${two(key & 31)}`;
}

/** A click on free space of a column starts a new event there, half hours as on the page. */
function clickColumn(column: Element, event: MouseEvent, app: App): void {
  const date = dateOf(column);
  if (date === undefined) return;
  const offset = event.clientY - column.getBoundingClientRect().top;
  const minute = Math.floor((offset / app.state.hourHeight) * 2) * 30;
  app.openQuickCreate(date, Math.max(0, Math.min(23 * 60, minute)));
}

export function listenToPointer(document: Document, app: App): void {
  document.addEventListener('click', (event) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const action = target.closest('[data-replica-action]')?.getAttribute('data-replica-action');
    const run = action === null || action === undefined ? undefined : ACTIONS[action];
    if (run !== undefined) return run(app);
    if (action === 'more') {
      const date = dateOf(target.closest('[role=gridcell]')?.querySelector('[data-datekey]'));
      if (date !== undefined) app.openDayPopup(date);
      return;
    }
    if (target.closest('[role=dialog]:not(.r-daypopup)') !== null) return;
    const day = target.closest('[data-date]')?.getAttribute('data-date');
    if (day !== null && day !== undefined) {
      return app.travel({ date: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}` });
    }
    const opener = target.closest('[data-opens-details]');
    const chip = opener?.closest('[data-eventchip]');
    if (chip !== null && chip !== undefined) return app.openPopover(chip);
    const column = target.closest('[data-column-index]');
    if (column !== null) clickColumn(column, event, app);
  });
  // a pointerdown outside closes the popover (section 7, TOGGL)
  document.addEventListener('pointerdown', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[role=dialog]') === null) {
      app.closePopover();
      app.closeQuickCreate();
      app.closeDayPopup();
    }
  });
}
