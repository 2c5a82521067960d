import type { ReplicaState } from '../model.ts';
import { viewUrl } from '../page-url.ts';
import { applyTheme } from '../render/document-head.ts';
import type { App } from './app.ts';
import { Editor } from './editor.ts';
import { updateFrame } from './frame-updates.ts';
import { Popover } from './popover.ts';
import { QuickCreate } from './quick-create.ts';
import { eventFromDraft, saveEvent } from './save-event.ts';
import { showToast } from './toast.ts';
import type { ViewStage } from './view-stage.ts';

/** Ties the page's parts together. The editor returns to the URL of the view that was shown before it. */
export function createApp(document: Document, initial: ReplicaState, stage: ViewStage): App & { editor: Editor } {
  const editor = new Editor(document);
  const popover = new Popover(document);
  const quickCreate = new QuickCreate(document);
  const app: App & { editor: Editor } = {
    state: initial,
    saved: [],
    shortcuts: [],
    editor,
    redraw() {
      applyTheme(document, app.state.theme);
      updateFrame(document, app.state);
      stage.redraw(app.state);
    },
    rerender: () => stage.rerender(app.state),
    travel(change, push = true) {
      const before = app.state;
      app.state = { ...before, ...change };
      popover.close();
      if (push) history.pushState(null, '', viewUrl(app.state));
      updateFrame(document, app.state);
      stage.change(before, app.state);
    },
    openEditor(draft, push) {
      popover.close();
      quickCreate.close();
      if (push !== undefined) history.pushState(null, '', push);
      editor.open(draft, app.state);
    },
    closeEditor() {
      editor.close();
      history.pushState(null, '', viewUrl(app.state));
    },
    openPopover: (chip) => popover.open(chip, app.state),
    closePopover: () => popover.close(),
    openQuickCreate(date, minute) {
      popover.close();
      quickCreate.open(date, minute, app.state, (draft, how) => {
        if (how === 'save') return app.saveDraft(draft);
        app.openEditor(draft, `/calendar/u/${app.state.account.index}/r/eventedit`);
      });
    },
    closeQuickCreate: () => quickCreate.close(),
    saveDraft(draft) {
      const event = eventFromDraft(draft, app.state.account.email);
      const before = app.state;
      app.state = { ...before, events: [...before.events, event], date: draft.start.date };
      if (editor.isOpen) {
        editor.close();
        history.pushState(null, '', viewUrl(app.state));
      }
      app.redraw();
      void saveEvent(app, event);
    },
    toast: (text) => showToast(document, text),
  };
  return app;
}
