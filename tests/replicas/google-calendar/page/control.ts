import { daysShown } from '../days-shown.ts';
import { eventIdAttribute } from '../encode.ts';
import type { BreakKind, ReplicaEvent, ReplicaState, ReplicaView, Theme } from '../model.ts';
import type { App } from './app.ts';
import { post } from './save-event.ts';
import type { ViewStage } from './view-stage.ts';

/** window.__replica, in the page's own world: what tests may ask of the page. */
export interface ReplicaControl {
  state(): ReplicaState;
  /** the new events are patched into the nodes there are */
  setEvents(events: ReplicaEvent[]): void;
  goTo(date: string): void;
  setView(view: ReplicaView, days?: number): void;
  /** anything else: locale, clock, latency, dialect, hideWeekends, … */
  patch(change: Partial<ReplicaState>): void;
  /** builds the view anew, foreign nodes inside it are lost */
  rerender(): void;
  /** the same nodes show other events of their column */
  recycle(): void;
  setTheme(theme: Theme): void;
  setHourHeight(height: number): void;
  breakLayout(kind: BreakKind): void;
  openEditor(url: string): void;
  openQuickCreate(date: string, minute: number): void;
  /** the details popover, for a raw event id or the value of data-eventid; false when no such chip is shown */
  openEvent(id: string): boolean;
  deleteEvent(id: string): void;
  /** whether the server refuses saves, changes and deletions from now on */
  setFailSave(fail: boolean): Promise<void>;
  readonly shortcuts: string[];
  readonly saved: ReplicaEvent[];
}

declare global {
  interface Window {
    __replica: ReplicaControl;
  }
}

export function createControl(app: App, stage: ViewStage, openEditorAt: (url: string) => void): ReplicaControl {
  let rotation = 0;
  const patch = (change: Partial<ReplicaState>): void => {
    app.state = { ...app.state, ...change };
    app.redraw();
  };
  const known = (id: string): ReplicaEvent | undefined =>
    app.state.events.find((event) => event.id === id || eventIdAttribute(event) === id);
  return {
    state: () => structuredClone(app.state),
    setEvents: (events) => patch({ events }),
    goTo: (date) => app.travel({ date }),
    setView: (view, days) => app.travel(days === undefined ? { view } : { view, days }),
    patch,
    rerender: () => app.rerender(),
    recycle() {
      rotation = (rotation + 1) % Math.max(1, daysShown(app.state).length * 12);
      stage.redraw(app.state, rotation);
    },
    setTheme: (theme) => patch({ theme }),
    setHourHeight: (hourHeight) => patch({ hourHeight }),
    breakLayout(kind) {
      const broken = [...(app.state.dialect.broken ?? []), kind];
      app.state = { ...app.state, dialect: { ...app.state.dialect, broken } };
      app.rerender();
    },
    openEditor: openEditorAt,
    openQuickCreate: (date, minute) => app.openQuickCreate(date, minute),
    openEvent(id) {
      const event = known(id);
      const chip = event && document.querySelector(`[data-eventchip][data-eventid="${eventIdAttribute(event)}"]`);
      if (chip) app.openPopover(chip);
      return Boolean(chip);
    },
    deleteEvent(id) {
      const event = known(id);
      if (event !== undefined) app.deleteEvent(event);
    },
    async setFailSave(fail) {
      await post('/replica/fail-save', { fail });
    },
    shortcuts: app.shortcuts,
    saved: app.saved,
  };
}
