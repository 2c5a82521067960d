// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { replicaState } from './google-calendar/default-state.ts';
import { base64, datekey, eventIdAttribute } from './google-calendar/encode.ts';
import { chipsOfOthers, expectedChips } from './google-calendar/expected.ts';
import { expectedEvents, expectedSeen } from './google-calendar/expected-events.ts';
import { LOCALE_NAMES } from './google-calendar/labels/all-locales.ts';
import { uiWord } from './google-calendar/labels/ui-words.ts';
import type { ReplicaEvent, ReplicaState } from './google-calendar/model.ts';
import { parsePath, viewUrl } from './google-calendar/page-url.ts';
import { editorView } from './google-calendar/render/editor-view.ts';
import { edgeEvents, UNKNOWN_KINDS } from './google-calendar/scenario/edge-events.ts';
import { HOUR_HEIGHTS, MATRIX_VIEWS, pageMatrix } from './google-calendar/scenario/page-matrix.ts';
import { renderStatic } from './google-calendar/static.ts';

const event = (change: Partial<ReplicaEvent> = {}): ReplicaEvent => ({
  id: 'k7q2m9a4d1',
  calendar: 'runner@example.com',
  title: 'Dentist',
  start: { date: '2026-09-16', minute: 600 },
  end: { date: '2026-09-16', minute: 660 },
  ...change,
});

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

function show(change: Partial<ReplicaState>): ReplicaState {
  const state = replicaState(change);
  renderStatic(document, state);
  return state;
}

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('right to left', () => {
  const beside = event({
    id: 'b2',
    start: { date: '2026-09-16', minute: 630 },
    end: { date: '2026-09-16', minute: 690 },
  });
  const bar = event({ id: 'bar', allDay: true, end: { date: '2026-09-18', minute: 0 } });

  it('turns the page, and counts from the right', () => {
    show({ locale: 'ar', events: [event(), beside, { ...bar, start: { date: '2026-09-16', minute: 0 } }] });
    expect(document.documentElement.dir).toBe('rtl');
    const timed = all('[data-column-index] [data-eventchip]').map((chip) => [chip.style.right, chip.style.left]);
    expect(timed).toEqual([
      ['0%', ''],
      ['50%', ''],
    ]);
    const [first] = all('[data-stacked-layout-chip-container]');
    expect([first?.style.right, first?.style.width]).toEqual(['28.571%', '28.571%']);
    show({ locale: 'en' });
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('or writes the same place from the left', () => {
    show({ locale: 'iw', events: [event(), beside], dialect: { rtlChips: 'left' } });
    const timed = all('[data-column-index] [data-eventchip]').map((chip) => chip.style.left);
    expect(timed).toEqual(['50%', '0%']);
  });
});

describe('words', () => {
  it('are English in English alone, unless the dialect says so', () => {
    const draft = {
      title: '',
      ...{ start: event().start, end: event().end },
      allDay: false,
      location: '',
      details: '',
      guests: [],
    };
    for (const locale of LOCALE_NAMES) {
      const english = locale === 'en' || locale === 'en_GB';
      const save = editorView(document, draft, replicaState({ locale })).querySelector('.r-save')?.textContent;
      expect(save === 'Save', locale).toBe(english);
      for (const word of ['create', 'moreEvents', 'deleteEvent', 'Declined', 'taskPrefix'] as const) {
        expect(uiWord(word, { locale }) === uiWord(word, { locale: 'en' }), `${locale} ${word}`).toBe(english);
        expect(uiWord(word, { locale, dialect: { uiWords: 'english' } })).toBe(uiWord(word, { locale: 'en' }));
      }
    }
  });

  it('keep what is filled in', () => {
    expect(uiWord('more', { locale: 'hi' }, { n: 7 })).toContain('7');
    expect(uiWord('account', { locale: 'pl' }, { name: 'Robin', email: 'robin@example.com' })).toContain(
      'robin@example.com',
    );
  });
});

describe('a day split by people', () => {
  it('has one column each, of the same date, with their own chips', () => {
    const people = [{ email: 'sam@example.com', name: 'Sam' }];
    const theirs = event({ id: 'theirs', calendar: 'sam@example.com' });
    const bar = { ...theirs, id: 'bar', allDay: true, end: { date: '2026-09-17', minute: 0 } };
    const state = show({ view: 'day', date: '2026-09-16', people, events: [event(), theirs, bar] });
    const columns = all('[data-column-index]');
    expect(columns.map((column) => column.getAttribute('data-datekey'))).toEqual([
      String(datekey('2026-09-16')),
      String(datekey('2026-09-16')),
    ]);
    expect(columns.map((column) => column.getAttribute('data-principal-ids'))).toEqual([
      base64('runner@example.com'),
      base64('sam@example.com'),
    ]);
    expect(columns.map((column) => column.querySelectorAll('[data-eventchip]').length)).toEqual([1, 1]);
    expect(all('[data-stacked-layout-chip-container]').map((chip) => chip.style.left)).toEqual(['50%']);
    expect(expectedChips(state).map((chip) => chip.eventId)).toEqual([eventIdAttribute(event())]);
    expect(chipsOfOthers(state)).toEqual([eventIdAttribute(theirs), eventIdAttribute(bar)]);
  });
});

describe('custom weeks and search', () => {
  it('shows whole weeks, stacked', () => {
    const state = show({ view: 'customweek', date: '2026-09-16', events: [event()] });
    expect(document.body.getAttribute('data-viewkey')).toBe('CUSTOM_WEEKS');
    expect(all('[data-dragsource-type="8"]')).toHaveLength(14);
    expect(all('[data-stacked-layout-chip-container]')).toHaveLength(1);
    expect(viewUrl(state)).toBe('/calendar/u/0/r/customweek/2026/9/16');
    expect(expectedSeen(state)).toEqual([]);
  });

  it('lists what was searched for, wherever it is', () => {
    const far = event({
      id: 'far',
      title: 'Night run',
      start: { date: '2027-01-02', minute: 60 },
      end: { date: '2027-01-02', minute: 90 },
    });
    const state = show({ view: 'search', query: 'RUN', events: [event(), far] });
    expect(all('[role=rowgroup][data-datekey]').map((group) => group.getAttribute('data-datekey'))).toEqual([
      String(datekey('2027-01-02')),
    ]);
    expect(expectedEvents(state)).toMatchObject([{ title: 'Night run', told: 'exact' }]);
    expect(viewUrl(state)).toBe('/calendar/u/0/r/search?q=RUN');
    expect(parsePath('/calendar/u/0/r/search')).toMatchObject({ page: 'view', view: 'search' });
    expect(parsePath('/calendar/u/1/r/eventedit/abc')).toEqual({ index: 1, page: 'eventedit', eventId: 'abc' });
  });
});

describe('what varies', () => {
  it('draws stacked chips in compact steps', () => {
    const events = [event(), event({ id: 'b' })].map((one) => ({
      ...one,
      allDay: true,
      end: { ...one.end, minute: 0 },
    }));
    const bars = events.map((one) => ({
      ...one,
      start: { date: '2026-09-16', minute: 0 },
      end: { date: '2026-09-17', minute: 0 },
    }));
    show({ events: bars, density: 'compact' });
    expect(all('[data-stacked-layout-chip-container]').map((chip) => chip.style.top)).toEqual(['0px', '20px']);
    expect(document.head.textContent).toContain('height: 18px');
  });

  it('knows other classes, and the label at the end', () => {
    show({ events: [event()], dialect: { classGeneration: '2019', labelLast: true } });
    expect(all('.NlL62b > .ynRLnc:last-child')).toHaveLength(1);
    expect(all('.GTG3wb, .XuJrye')).toHaveLength(0);
  });

  it('has unknown chips in many ways, none of which is an event', () => {
    const events = UNKNOWN_KINDS.map((unknown, index) => event({ id: `u${index}`, chip: 'unknown', unknown }));
    show({ events });
    const ids = all('[data-eventchip]').map((chip) => chip.getAttribute('data-eventid'));
    expect(new Set(ids).size).toBe(UNKNOWN_KINDS.length);
    expect(all('[data-eventchip]').filter((chip) => /"[^"]*@/.test(chip.getAttribute('jslog') ?? ''))).toEqual([]);
  });

  it('leaves other dialogs lying around, hidden but for one', () => {
    show({
      events: [event()],
      dialect: { leftoverDialog: true, extraDialogs: ['hidden-form', 'hidden-editor', 'shown-tip'] },
    });
    const dialogs = all('[role=dialog]');
    expect(dialogs.map((dialog) => dialog.style.display)).toEqual(['none', 'none', 'none', '']);
    expect(dialogs[3]?.querySelector('input')).toBeNull();
  });

  it('keeps a draft without an id in its column only where a test asks for it', () => {
    show({ events: [event()] });
    expect(all('.r-draft')).toHaveLength(0);
  });
});

describe('the matrix of pages', () => {
  it('has every view with every height and theme, and every event on some page of each', () => {
    const ids = edgeEvents('2026-10-12').map(eventIdAttribute);
    for (const view of MATRIX_VIEWS) {
      const pages = pageMatrix(view);
      expect(pages).toHaveLength(2 * LOCALE_NAMES.length);
      expect(new Set(pages.map(({ state }) => `${state.hourHeight} ${state.theme}`)).size).toBe(
        2 * HOUR_HEIGHTS.length,
      );
      const shown = new Set(pages.flatMap(({ state }) => expectedChips(state).map((chip) => chip.eventId)));
      const missing = ids.filter((id) => !shown.has(id));
      expect(missing, view).toEqual([]);
    }
  });
});
