import type { ToolsInput } from '../../src/page/tools.ts';
import type { PageMarks } from '../../src/platform/marks.ts';
import type { PageMessage } from '../../src/platform/messages.ts';
import { googleCalendarForms } from '../../src/sites/google-calendar/forms.ts';
import { googleCalendar } from '../../src/sites/google-calendar/google-calendar.ts';
import { editorView } from '../replicas/google-calendar/render/editor-view.ts';
import { type ShownForm, showEditor, written } from '../sites/google-calendar/show-form.ts';
import { pageMarks } from './marks.ts';

const DRAFT = written('2026-09-16', 1080, 1140, 'Sports massage');
export const FIELDS = { title: 'Sports massage', dates: '20260916T180000/20260916T190000', zone: 'Europe/Berlin' };

/** One load of the editor's page, with a worker that says yes. */
export class EditorPage {
  readonly shown: ShownForm;
  readonly life = new AbortController();
  readonly sent: PageMessage[] = [];
  url: URL;
  touched = false;
  /** As the page was read last. */
  account = 'runner@example.com';
  /** What the worker answers to `page/may-save`; null: nothing. */
  may: boolean | null = true;
  /** What happens while the worker thinks. */
  meanwhile: () => void = () => {};
  presses = 0;
  told = 0;
  accepted: PageMarks[] = [];

  constructor() {
    this.shown = showEditor(DRAFT);
    this.url = this.shown.url;
    document.addEventListener('click', this.#onClick, { signal: this.life.signal });
  }

  readonly #onClick = (event: Event) => {
    if ((event.target as Element).closest('[jsname="x8hlje"]')) this.presses++;
  };

  async open(reply: { save?: boolean } = {}, fields = FIELDS): Promise<{ editor(): void; arrive(): void }> {
    const { createSaver } = await import('../../src/page/save-for-her.ts');
    const input = {
      doc: document,
      site: googleCalendar,
      signal: this.life.signal,
      url: () => new URL(this.url),
      account: () => this.account,
      marks: () => this.accepted.at(-1) ?? null,
      accept: (marks: PageMarks) => this.accepted.push(marks),
      untouched: () => !this.touched,
      port: { alive: () => true, listen: () => {}, send: (message: unknown) => this.#answer(message as PageMessage) },
    } as unknown as ToolsInput;
    const saver = createSaver(input, googleCalendarForms, { pressSave: () => this.told++ });
    const marks = pageMarks(1, []);
    const editor = () => saver.editor(fields, { ok: true, booking: 'booking-1', save: reply.save ?? true, marks });
    editor();
    return { editor, arrive: saver.arrive };
  }

  async #answer(message: PageMessage): Promise<unknown> {
    this.sent.push(message);
    if (message.type !== 'page/may-save') return { ok: true, marks: pageMarks(3, []) };
    this.meanwhile();
    return this.may === null ? undefined : { ok: true, may: this.may, marks: pageMarks(2, []) };
  }

  /** Whose page it says to be; null: nobody's. */
  states(email: string | null): void {
    const named = document.querySelectorAll(
      '#xUserEml, #xUserInfo > *, header [aria-label*="@"], [role=banner] [aria-label*="@"]',
    );
    for (const one of named) {
      if (email === null) one.remove();
      else if (one.hasAttribute('aria-label')) one.setAttribute('aria-label', email);
      else one.textContent = email;
    }
  }

  get asked(): PageMessage[] {
    return this.sent.filter(({ type }) => type === 'page/may-save');
  }

  get save(): HTMLElement {
    const found = this.shown.dialog.querySelector<HTMLElement>('[jsname="x8hlje"]');
    if (!found) throw new Error('no Save');
    return found;
  }

  /** The editor's fields as they come, replaced by what loads. */
  empty(): () => void {
    const { dialog, state } = this.shown;
    dialog.replaceChildren();
    return () => dialog.replaceChildren(editorView(document, DRAFT, state));
  }
}
