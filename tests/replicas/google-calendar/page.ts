import { eventIdAttribute } from './encode.ts';
import { uiWord } from './labels/ui-words.ts';
import type { ReplicaState } from './model.ts';
import { createControl } from './page/control.ts';
import { createApp } from './page/create-app.ts';
import { listenToKeys } from './page/keyboard.ts';
import { own } from './page/ownership.ts';
import { listenToPointer } from './page/pointer.ts';
import { draftOfEvent } from './page/save-event.ts';
import { ViewStage } from './page/view-stage.ts';
import { parsePath } from './page-url.ts';
import { applyHead, applyViewKey } from './render/document-head.ts';
import { shell } from './render/shell.ts';
import { strayDialogs } from './render/stray-dialogs.ts';
import { draftFromUrl, timesFromUrl } from './template-url.ts';

/** The page's own script: reads the embedded state, draws, listens. It runs under the CSP of page-html.ts. */
function boot(): void {
  const holder = document.getElementById('replica-state');
  const state = JSON.parse(holder?.textContent ?? '{}') as ReplicaState;
  applyHead(document, state);
  document.body.append(...shell(document, state).map(own));
  const stage = new ViewStage(document);
  const app = createApp(document, state, stage);
  stage.open(state);
  setTimeout(() => applyViewKey(document, app.state), state.latency.transitionMs);
  document.body.append(...strayDialogs(document, state).map(own));

  const openFromUrl = (): void => {
    const { searchParams } = new URL(location.href);
    const id = parsePath(location.pathname)?.eventId;
    if (id === undefined) {
      app.openEditor(draftFromUrl(searchParams, app.state));
      return;
    }
    const event = app.state.events.find((one) => eventIdAttribute(one) === id);
    if (event === undefined) {
      app.toast(uiWord('notSaved', app.state));
      return;
    }
    const times = state.dialect.editorTakesDates === true ? timesFromUrl(searchParams, app.state) : undefined;
    app.changeEvent(event, { ...draftOfEvent(event), ...times });
  };
  if (parsePath(location.pathname)?.page === 'eventedit') openFromUrl();

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-replica-action="save"]') === null) return;
    const draft = app.editor.read();
    if (draft !== undefined) app.saveDraft(draft);
  });
  listenToPointer(document, app);
  listenToKeys(document, app);
  addEventListener('popstate', () => {
    const path = parsePath(location.pathname);
    if (path?.page === 'eventedit') return openFromUrl();
    app.editor.close();
    const change: Partial<ReplicaState> = {};
    if (path?.view !== undefined) change.view = path.view;
    if (path?.date !== undefined) change.date = path.date;
    app.travel(change, false);
  });
  window.__replica = createControl(app, stage, (url) => {
    history.pushState(null, '', url);
    openFromUrl();
  });
}

boot();
