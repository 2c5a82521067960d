import type { Draft } from '../site-forms.ts';
import { draftHour } from './draft-hour.ts';
import { editedId } from './edited-event.ts';
import { editorForm, quickForm } from './form-surface.ts';

const EDITOR = /^\/calendar(?:\/u\/\d{1,2})?\/r\/eventedit(?:\/|$)/;
const TITLE_MAX = 400;

/** The event that is being written in the form of a focused element; null where that belongs to no such form. */
export function draft(url: URL, doc: Document, focused: Element): Draft | null {
  const inEditor = EDITOR.test(url.pathname);
  const form = inEditor ? editorForm(doc) : quickForm(focused);
  if (!form?.surface.contains(focused)) return null;
  const nativeId = inEditor ? editedId(url) : null;
  const isNew = inEditor && nativeId === null;
  return {
    surface: form.surface,
    title: form.title.value.trim().slice(0, TITLE_MAX),
    when: draftHour(doc, form, isNew ? url : null),
    nativeId,
  };
}
