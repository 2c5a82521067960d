// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { googleCalendarForms as forms } from '../../../src/sites/google-calendar/forms.ts';
import type { ReplicaState } from '../../replicas/google-calendar/model.ts';
import { attributeMutations, classMutations, type Mutation } from './mutations.ts';
import { eventEditorUrl, type ShownForm, showEditor, showQuickCreate, written } from './show-form.ts';

/** What is pressed cannot be taken back: whatever a form loses, only our own event is saved, and no wrong hour is ever told. */
const DRAFT = written('2026-09-16', 1080, 1140, 'Sports massage');
const WANTED = { title: 'Sports massage', dates: '20260916T180000/20260916T190000', account: 'runner@example.com' };
const HOUR = { date: '2026-09-16', startMinute: 1080, endMinute: 1140 };

/** A page without events: what changes here is the form. */
const BARE = { events: [] };
const ALONE = process.env.KNEADTIME_FULL ? 20 : 1;
/** Languages with and without words for the halves of a day, from both sides. */
const CASES = (
  process.env.KNEADTIME_FULL ? (['en', 'de', 'ja', 'ar', 'hi', 'es'] as const) : (['en', 'ja', 'ar'] as const)
).flatMap((locale) => (['24', '12'] as const).map((clock) => ({ locale, clock })));

/** What `wrong` says of the page after each change, everywhere and of single elements. */
function afterChanges(wrong: () => string[], mutations: readonly Mutation[]): string[] {
  return mutations.flatMap((mutation) =>
    [mutation.targets, ...mutation.targets.slice(0, ALONE).map((one) => [one])].flatMap((targets) => {
      const undo = mutation.apply(targets);
      const found = wrong().map((text) => `${mutation.name} on ${targets.length}: ${text}`);
      undo();
      return found;
    }),
  );
}

const allMutations = () => [...attributeMutations(document), ...classMutations(document)];

function pressed(url: URL): Element | null {
  const found = forms.saveControl(url, document, WANTED);
  return 'control' in found ? found.control : null;
}

describe('Save, whatever its page loses', () => {
  it.each([
    ['alone', {}],
    ['with leftovers', { dialect: { extraDialogs: ['hidden-editor', 'hidden-form'] } }],
    ['in a dialog that asks nothing', { dialect: { extraDialogs: ['shown-tip'] } }],
  ] as [string, Partial<ReplicaState>][])('of our event is that one or none: %s', (_name, state) => {
    const { dialog, url } = showEditor(DRAFT, { ...BARE, ...state });
    const own = dialog.querySelector('.r-save');
    expect(pressed(url)).toBe(own);
    const wrong = () => {
      const control = pressed(url);
      return control === null || control === own ? [] : [`pressed ${control.outerHTML.slice(0, 200)}`];
    };
    expect(afterChanges(wrong, allMutations())).toEqual([]);
    expect(pressed(url)).toBe(own);
  });

  const typed = (shown: ShownForm, title: string) => {
    shown.title.value = title;
    return shown.url;
  };
  const NOT_OURS: [string, () => URL][] = [
    ['another title', () => typed(showEditor(DRAFT, BARE), 'Something else')],
    ['no title', () => typed(showEditor(DRAFT, BARE), '')],
    ['our title in another field', () => showEditor({ ...DRAFT, title: 'Dentist', location: WANTED.title }, BARE).url],
    ['another hour', () => showEditor(written('2026-09-16', 1200, 1260, WANTED.title), BARE).url],
    ['a guest by e-mail', () => showEditor({ ...DRAFT, guests: ['ann@example.com'] }, BARE).url],
    [
      'a guest by hovercard',
      () =>
        showEditor({ ...DRAFT, guests: ['ann@example.com'] }, { ...BARE, dialect: { guestChips: 'hovercard' } }).url,
    ],
    [
      'an event that exists',
      () => {
        const { dialog } = showEditor(DRAFT, BARE);
        dialog.firstElementChild?.setAttribute('data-is-create', 'false');
        return eventEditorUrl('azEyMyBydW5uZXJAbQ');
      },
    ],
  ];

  it.each(NOT_OURS)('of anything else is never pressed: %s', (_name, show) => {
    const url = show();
    const wrong = () => (pressed(url) === null ? [] : ['pressed']);
    expect(wrong()).toEqual([]);
    expect(afterChanges(wrong, allMutations())).toEqual([]);
  });

  it('of a form that says it is not new is never pressed, as long as it says so', () => {
    const { dialog, url } = showEditor(DRAFT, BARE);
    dialog.firstElementChild?.setAttribute('data-is-create', 'false');
    const others = allMutations().filter(({ name }) => !name.startsWith('data-is-create'));
    expect(afterChanges(() => (pressed(url) === null ? [] : ['pressed']), others)).toEqual([]);
  });
});

describe.each(CASES)('what is being written, whatever its form loses, in $locale and $clock hours', (language) => {
  const wrongDraft = ({ url, title }: ShownForm) => {
    const draft = forms.draft(url, document, title);
    if (!draft) return [];
    return [
      ...(draft.title === 'Sports massage' ? [] : [`title [${draft.title}]`]),
      ...(draft.when === null || JSON.stringify(draft.when) === JSON.stringify(HOUR)
        ? []
        : [`hour ${JSON.stringify(draft.when)}`]),
    ];
  };

  it('quick create tells no wrong title and no wrong hour', () => {
    const shown = showQuickCreate(DRAFT, { ...BARE, ...language });
    expect(forms.draft(shown.url, document, shown.title)?.when).toEqual(HOUR);
    expect(afterChanges(() => wrongDraft(shown), allMutations())).toEqual([]);
  });
});
