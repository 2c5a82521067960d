// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { googleCalendarForms as forms } from '../../../src/sites/google-calendar/forms.ts';
import { eventIdAttribute } from '../../replicas/google-calendar/encode.ts';
import { LOCALE_NAMES } from '../../replicas/google-calendar/labels/all-locales.ts';
import {
  dayAfter,
  eventEditorUrl,
  refillEditor,
  reopenQuickCreate,
  showEditor,
  showQuickCreate,
  written,
} from './show-form.ts';
import { at } from './show-page.ts';

const CLOCKS = ['24', '12'] as const;
const HOURS = [
  [0, 60],
  [9 * 60, 10 * 60],
  [11 * 60, 12 * 60],
  [11 * 60 + 30, 12 * 60 + 30],
  [12 * 60, 13 * 60],
  [18 * 60, 19 * 60],
  [23 * 60, 1440],
] as const;
const CASES = LOCALE_NAMES.flatMap((locale) => CLOCKS.map((clock) => ({ locale, clock })));

describe.each(CASES)('what is being written, in $locale and $clock hours', ({ locale, clock }) => {
  it('quick create', () => {
    let form = showQuickCreate(written('2026-09-16', 0, 60), { locale, clock, dialect: { classSeed: 7 } });
    for (const [from, to] of HOURS) {
      form = reopenQuickCreate(form, written('2026-09-16', from, to));
      const { dialog, title, url } = form;
      expect(forms.draft(url, document, title)).toEqual({
        surface: dialog,
        title: 'Deep tissue massage',
        when: { date: '2026-09-16', startMinute: from, endMinute: to },
        nativeId: null,
      });
    }
  });

  it('the editor of a new event, whatever its address said', () => {
    let form = showEditor(written('2027-01-02', 0, 60), { locale, clock });
    for (const [from, to] of HOURS) {
      form = refillEditor(form, written('2027-01-02', from, to));
      const { dialog, title, url } = form;
      url.searchParams.set('dates', '20260101T100000/20260101T110000');
      expect(forms.draft(url, document, title)).toEqual({
        surface: dialog,
        title: 'Deep tissue massage',
        when: { date: '2027-01-02', startMinute: from, endMinute: to },
        nativeId: null,
      });
    }
  });

  it('quick create on a day that is not shown: its weekday tells the year', () => {
    const { title, url } = showQuickCreate(written('2026-11-03', 1080, 1140), { locale, clock });
    const when = forms.draft(url, document, title)?.when;
    // Where two weekdays are written alike it may be unknown, but never another day.
    if (when) expect(when).toEqual({ date: '2026-11-03', startMinute: 1080, endMinute: 1140 });
    if (locale === 'en' || locale === 'de' || locale === 'ja' || locale === 'ar') expect(when).not.toBeNull();
  });
});

describe('the form of a focused element', () => {
  it('is the editor of an event that exists, with its raw id', () => {
    const event = at('2026-09-16', '18:00', '19:00', 'Sports massage');
    const raw = eventIdAttribute(event);
    const { title } = showEditor(written('2026-09-16', 1080, 1140, 'Sports massage'), { events: [event] }, event);
    const draft = forms.draft(eventEditorUrl(raw), document, title);
    expect(draft?.nativeId).toBe(raw);
    expect(draft?.when).toEqual({ date: '2026-09-16', startMinute: 1080, endMinute: 1140 });
  });

  it('follows what is typed into the fields', () => {
    const { dialog, title, url } = showEditor(written('2026-09-16', 1080, 1140));
    const [startDate, startTime, endTime, endDate] = [...dialog.querySelectorAll<HTMLInputElement>('.r-date, .r-time')];
    if (!startDate || !startTime || !endTime || !endDate) throw new Error('no fields');
    startDate.value = 'Oct 1, 2026';
    endDate.value = 'Oct 1, 2026';
    startTime.value = '07:15';
    endTime.value = '08:45';
    expect(forms.draft(url, document, title)?.when).toEqual({ date: '2026-10-01', startMinute: 435, endMinute: 525 });
    endDate.value = 'Oct 2, 2026';
    expect(forms.draft(url, document, title)?.when).toBeNull();
    endDate.value = 'Oct 1, 2026';
    endTime.value = 'later';
    expect(forms.draft(url, document, title)?.when).toBeNull();
  });

  it('has the hour of its address where the form shows none yet', () => {
    const { dialog, title, url } = showEditor(written('2026-09-16', 1080, 1140));
    for (const field of dialog.querySelectorAll('.r-date, .r-time')) field.remove();
    expect(forms.draft(url, document, title)?.when).toEqual({ date: '2026-09-16', startMinute: 1080, endMinute: 1140 });
    url.searchParams.set('dates', '20260916T160000Z/20260916T170000Z');
    expect(forms.draft(url, document, title)?.when).toBeNull();
  });

  it('has no hour for an event of whole days', () => {
    const { title, url } = showEditor({
      ...written('2026-09-16', 0, 0),
      end: { date: dayAfter('2026-09-16'), minute: 0 },
      allDay: true,
    });
    expect(forms.draft(url, document, title)?.when).toBeNull();
  });

  it('knows fields of numbers alone only where they are not ambiguous', () => {
    const { dialog, title, url } = showEditor(written('2026-09-16', 1080, 1140));
    const dates = [...dialog.querySelectorAll<HTMLInputElement>('.r-date')];
    const when = (text: string) => {
      for (const date of dates) date.value = text;
      return forms.draft(url, document, title)?.when?.date ?? null;
    };
    expect(when('2026-09-16')).toBe('2026-09-16');
    expect(when('16/09/2026')).toBe('2026-09-16');
    expect(when('09/16/2026')).toBe('2026-09-16');
    expect(when('10/11/2026')).toBeNull();
    expect(when('14/9/2026')).toBe('2026-09-14');
    for (const date of dates) date.setAttribute('data-date', '20261110');
    expect(when('10/11/2026')).toBe('2026-11-10');
    expect(when('10/12/2026')).toBeNull();
  });

  it('reads a date without words of the zone, repetitions and reminders around it', () => {
    const { dialog, title, url } = showQuickCreate(written('2026-09-16', 1080, 1140));
    const row = document.createElement('div');
    row.textContent = '(GMT+02:00) Central European Time';
    const reminder = document.createElement('div');
    reminder.textContent = '30 minutes before, until October 30, 2026';
    dialog.append(row, reminder);
    expect(forms.draft(url, document, title)?.when).toEqual({ date: '2026-09-16', startMinute: 1080, endMinute: 1140 });
  });

  it('is none where no event is written', () => {
    const { dialog, title, url } = showQuickCreate(written('2026-09-16', 1080, 1140));
    const search = document.createElement('input');
    search.type = 'text';
    document.body.append(search);
    expect(forms.draft(url, document, search)).toBeNull();
    dialog.style.display = 'none';
    expect(forms.draft(url, document, title)).toBeNull();
    dialog.style.display = '';
    title.remove();
    expect(forms.draft(url, document, dialog.querySelector('button') ?? dialog)).toBeNull();
  });

  it('is not a leftover of another form', () => {
    const dialect = { extraDialogs: ['hidden-form', 'hidden-editor', 'shown-tip'] as const, leftoverDialog: true };
    const events = [at('2026-09-16', '08:00', '09:00', 'Left over')];
    const { title, url, dialog } = showEditor(written('2026-09-16', 1080, 1140), {
      events,
      dialect: { ...dialect, extraDialogs: [...dialect.extraDialogs] },
    });
    expect(forms.draft(url, document, title)?.surface).toBe(dialog);
    title.removeAttribute('id');
    expect(forms.draft(url, document, title)?.surface).toBe(dialog);
  });

  it('says an hour written as chips write it', () => {
    const { dialog, title, url } = showQuickCreate(written('2026-09-16', 540, 600), { clock: '12' });
    const [, range] = dialog.querySelectorAll('.r-when');
    if (!range) throw new Error('no range');
    const when = (text: string) => {
      range.textContent = text;
      const found = forms.draft(url, document, title)?.when;
      return found && [found.startMinute, found.endMinute];
    };
    expect(when('9 – 10am')).toEqual([540, 600]);
    expect(when('11 – 1pm')).toEqual([660, 780]);
    expect(when('11:30 – 1:00pm')).toEqual([690, 780]);
    expect(when('9:00pm – 1:00am')).toBeNull();
    expect(when('9am')).toBeNull();
    expect(when('')).toBeNull();
  });
});
