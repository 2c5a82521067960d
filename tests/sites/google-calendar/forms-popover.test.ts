// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { googleCalendarForms as forms } from '../../../src/sites/google-calendar/forms.ts';
import { eventIdAttribute } from '../../replicas/google-calendar/encode.ts';
import { LOCALE_NAMES } from '../../replicas/google-calendar/labels/all-locales.ts';
import { popoverContent, popoverFrame } from '../../replicas/google-calendar/render/event-popover.ts';
import { eventEditorUrl, newEditorUrl, showEditor, showLoading, written } from './show-form.ts';
import { at, showPage } from './show-page.ts';

const EVENT = at('2026-09-16', '18:00', '19:00', 'Sports massage');
const OTHER = at('2026-09-15', '08:00', '09:00', 'Standup');
const RAW = eventIdAttribute(EVENT);

function openPopover(raw: string, state: ReturnType<typeof showPage>['state']): HTMLElement {
  const frame = popoverFrame(document, state);
  const event = [EVENT, OTHER].find((one) => eventIdAttribute(one) === raw) ?? EVENT;
  frame.firstElementChild?.append(popoverContent(document, event, state));
  frame.style.display = 'block';
  document.body.append(frame);
  return frame;
}

describe('the popover of an event', () => {
  it.each(['week', 'day', 'month', 'agenda'] as const)('is opened by the page itself: %s', (view) => {
    showPage({ events: [OTHER, EVENT], view, date: '2026-09-16', dialect: { leftoverDialog: true, classSeed: 5 } });
    const clicked: string[] = [];
    document.addEventListener('click', (event) => {
      const chip = (event.target as Element).closest('[data-opens-details]')?.closest('[data-eventchip]');
      clicked.push(chip?.getAttribute('data-eventid') ?? '');
    });
    const chip = forms.openEvent(document, RAW);
    expect(chip?.getAttribute('data-eventid')).toBe(RAW);
    expect(chip?.hasAttribute('data-eventchip')).toBe(true);
    expect(clicked).toEqual([RAW]);
  });

  it('is not opened twice', () => {
    const { state } = showPage({ events: [EVENT] });
    openPopover(RAW, state);
    let clicks = 0;
    document.addEventListener('click', () => clicks++);
    expect(forms.openEvent(document, RAW)).not.toBeNull();
    expect(clicks).toBe(0);
  });

  it('is none for an event that is not shown, or only in a view that is hidden', () => {
    const { main } = showPage({ events: [OTHER, EVENT] });
    expect(forms.openEvent(document, 'bm90IGhlcmUgYUBt')).toBeNull();
    main.style.display = 'none';
    expect(forms.openEvent(document, RAW)).toBeNull();
  });

  it('is opened by the button in it where nothing says that it opens details', () => {
    showPage({ events: [EVENT], view: 'month' });
    for (const one of document.querySelectorAll('[data-opens-details]')) one.removeAttribute('data-opens-details');
    let target: EventTarget | null = null;
    document.addEventListener('click', (event) => {
      target = event.target;
    });
    const chip = forms.openEvent(document, RAW);
    expect(target).toBe(chip?.querySelector('[data-stacked-layout-chip]'));
  });

  it('is the one that is shown and holds this event', () => {
    const { state } = showPage({ events: [EVENT, OTHER], dialect: { leftoverDialog: true } });
    expect(forms.openPopover(document, RAW)).toBeNull();
    const frame = openPopover(RAW, state);
    expect(forms.openPopover(document, RAW)).toBe(frame);
    expect(forms.openPopover(document, eventIdAttribute(OTHER))).toBeNull();
    frame.querySelector('#xDetDlg')?.setAttribute('data-eventid', eventIdAttribute(OTHER));
    expect(forms.openPopover(document, RAW)).toBeNull();
  });

  it('is found without its id, by the second generation', () => {
    const { state } = showPage({ events: [EVENT] });
    const frame = openPopover(RAW, state);
    frame.querySelector('#xDetDlg')?.removeAttribute('id');
    frame.removeAttribute('role');
    expect(forms.openPopover(document, RAW)).toBe(frame);
    frame.style.display = 'none';
    expect(forms.openPopover(document, RAW)).toBeNull();
  });
});

const CASES = LOCALE_NAMES.flatMap((locale) => (['24', '12'] as const).map((clock) => ({ locale, clock })));

describe('the editor of an event', () => {
  it.each(CASES)('shows its hour: $locale in $clock hours', ({ locale, clock }) => {
    const { dialog } = showEditor(
      written('2026-09-16', 18 * 60 + 30, 20 * 60),
      { locale, clock, events: [EVENT] },
      EVENT,
    );
    const edited = forms.editedEvent(eventEditorUrl(RAW), document, RAW);
    expect(edited?.surface).toBe(dialog);
    expect(edited?.shows(18 * 60 + 30, 20 * 60)).toBe(true);
    expect(edited?.shows(18 * 60, 20 * 60)).toBe(false);
    expect(edited?.shows(18 * 60 + 30, 19 * 60)).toBe(false);
    expect(edited?.shows(6 * 60 + 30, 8 * 60)).toBe(false);
  });

  it('ends at midnight', () => {
    showEditor(written('2026-09-16', 23 * 60, 1440), { events: [EVENT] }, EVENT);
    expect(forms.editedEvent(eventEditorUrl(RAW), document, RAW)?.shows(23 * 60, 1440)).toBe(true);
  });

  it('is none of another event, of a new one, and before it has come', () => {
    showEditor(written('2026-09-16', 1080, 1140), { events: [EVENT] }, EVENT);
    expect(forms.editedEvent(eventEditorUrl(eventIdAttribute(OTHER)), document, RAW)).toBeNull();
    expect(forms.editedEvent(newEditorUrl(written('2026-09-16', 1080, 1140)), document, RAW)).toBeNull();
    showLoading();
    expect(forms.editedEvent(eventEditorUrl(RAW), document, RAW)).toBeNull();
  });
});
