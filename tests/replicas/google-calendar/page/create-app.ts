import type { ReplicaState } from '../model.ts';
import { viewUrl } from '../page-url.ts';
import { applyTheme } from '../render/document-head.ts';
import type { App } from './app.ts';
import { DayPopup } from './day-popup.ts';
import { Editor } from './editor.ts';
import { updateFrame } from './frame-updates.ts';
import { Popover } from './popover.ts';
import { QuickCreate } from './quick-create.ts';
import { changedEvent, deleteEvent, eventFromDraft, saveEvent, updateEvent } from './save-event.ts';
import { showToast } from './toast.ts';
import type { ViewStage } from './view-stage.ts';

/** Ties the page's parts together. The editor returns to the URL of the view that was shown before it. */
export function createApp(document: Document, initial: ReplicaState, stage: ViewStage): App & { editor: Editor } {
  const editor = new Editor(document);
  const popover = new Popover(document);
  const quickCreate = new QuickCreate(document);
  const dayPopup = new DayPopup(document);
  const closeDialogs = (): void => {
    popover.close();
    quickCreate.close();
    dayPopup.close();
  };
  const app: App & { editor: Editor } = {
    state: initial,
    saved: [],
    shortcuts: [],
    editor,
    get isEditing() {
      return editor.isOpen;
    },
    redraw() {
      applyTheme(document, app.state.theme);
      updateFrame(document, app.state);
      stage.redraw(app.state);
    },
    showEvents(events) {
      app.state = { ...app.state, events };
      app.redraw();
    },
    rerender: () => stage.rerender(app.state),
    travel(change, push = true) {
      const before = app.state;
      app.state = { ...before, ...change };
      closeDialogs();
      if (push) history.pushState(null, '', viewUrl(app.state));
      updateFrame(document, app.state);
      stage.change(before, app.state);
    },
    openEditor(draft, push) {
      closeDialogs();
      if (push !== undefined) history.pushState(null, '', push);
      editor.open(draft, app.state);
    },
    changeEvent(event, draft, push) {
      closeDialogs();
      if (push !== undefined) history.pushState(null, '', push);
      editor.open(draft, app.state, event);
    },
    closeEditor() {
      editor.close();
      history.pushState(null, '', viewUrl(app.state));
    },
    openPopover: (chip) => popover.open(chip, app.state),
    closePopover: () => popover.close(),
    popoverEvent: () => popover.event,
    openQuickCreate(date, minute) {
      closeDialogs();
      quickCreate.open(date, minute, app.state, (draft, how) => {
        if (how === 'save') return app.saveDraft(draft);
        app.openEditor(draft, `/calendar/u/${app.state.account.index}/r/eventedit`);
      });
    },
    closeQuickCreate: () => quickCreate.close(),
    openDayPopup: (date) => dayPopup.open(date, app.state),
    closeDayPopup: () => dayPopup.close(),
    saveDraft(draft) {
      const { changing } = editor;
      if (changing === undefined) app.state = { ...app.state, date: draft.start.date };
      if (editor.isOpen) app.closeEditor();
      if (changing !== undefined) {
        void updateEvent(app, changing, changedEvent(changing, draft));
        return;
      }
      const event = eventFromDraft(draft, app.state.account.email);
      app.showEvents([...app.state.events, event]);
      void saveEvent(app, event);
    },
    deleteEvent(event) {
      closeDialogs();
      void deleteEvent(app, event);
    },
    toast: (text) => showToast(document, text),
  };
  return app;
}
