import { neighbourDate } from '../days-shown.ts';
import type { ReplicaView } from '../model.ts';
import type { App } from './app.ts';

const VIEW_KEYS: Record<string, ReplicaView> = {
  d: 'day',
  w: 'week',
  m: 'month',
  x: 'customday',
  a: 'agenda',
  y: 'year',
};

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

function run(key: string, app: App): boolean {
  const view = VIEW_KEYS[key];
  if (view !== undefined) app.travel({ view });
  else if (key === 't') app.travel({ date: app.state.today });
  else if (key === 'j' || key === 'n') app.travel({ date: neighbourDate(app.state, 1) });
  else if (key === 'k' || key === 'p') app.travel({ date: neighbourDate(app.state, -1) });
  else if (key === 'c')
    app.openQuickCreate(app.state.date, Math.min(22 * 60, Math.ceil(app.state.nowMinute / 60) * 60));
  else return false;
  return true;
}

/**
 * Single-letter shortcuts on the document (recommendation 9, [D]). Only the event's target counts: an input inside
 * somebody's shadow root arrives here as its host and does fire.
 */
export function listenToKeys(document: Document, app: App): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') {
      app.closePopover();
      app.closeQuickCreate();
      app.closeDayPopup();
      return;
    }
    if (isTyping(event.target)) return;
    if (app.isEditing) return;
    const shown = app.popoverEvent();
    if (shown !== undefined && (event.key === 'Delete' || event.key === 'Backspace')) return app.deleteEvent(shown);
    if (run(event.key, app)) {
      app.shortcuts.push(event.key);
      event.preventDefault();
    }
  });
}
