import { daysShown } from '../days-shown.ts';
import type { BreakKind, ReplicaEvent, ReplicaState, ReplicaView, Theme } from '../model.ts';
import type { App } from './app.ts';
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
  setHourHeight(height: 40 | 48 | 60): void;
  breakLayout(kind: BreakKind): void;
  openEditor(url: string): void;
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
    shortcuts: app.shortcuts,
    saved: app.saved,
  };
}
