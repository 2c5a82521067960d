// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { trainingBlock } from '../../replicas/strava/scenario/training-block.ts';
import { idsOf, showPage } from './show-page.ts';

const ME = '12345678';
const STATE = trainingBlock(Date.parse('2026-09-15T22:00:00Z'), 120);
const race = (hers: boolean) =>
  STATE.activities.find(({ name, athlete }) => name === 'Canal Half Marathon' && (athlete === ME) === hers)!;
const show = (hers: boolean, generation: '2024' | '2026' = '2026') =>
  showPage({ ...STATE, generation }, `/activities/${race(hers).id}`);
const kindOf = ({ site, url }: ReturnType<typeof show>) => site.page(url, document).kind;
const ownerLink = () => document.querySelector('#heading a.minimal');
const scripts = () => [...document.querySelectorAll('body script')];

describe.each(['2024', '2026'] as const)('the page of an activity in %s', (generation) => {
  it('should be told hers by its script alone, and by its link alone', () => {
    const byScript = show(true, generation);
    ownerLink()?.remove();
    expect(byScript.site.read(byScript.url, document)?.events).toHaveLength(1);
    const byLink = show(true, generation);
    for (const script of scripts()) script.remove();
    expect(byLink.site.read(byLink.url, document)?.events).toHaveLength(1);
    expect(kindOf(byLink)).toBe('calendar');
  });

  it("should be told another athlete's by either", () => {
    const byScript = show(false, generation);
    ownerLink()?.remove();
    expect(kindOf(byScript)).toBe('none');
    expect(byScript.site.read(byScript.url, document, true)).toBeNull();
    const byLink = show(false, generation);
    for (const script of scripts()) script.remove();
    expect(kindOf(byLink)).toBe('none');
  });

  it('should be nobody’s where the two disagree', () => {
    const shown = show(false, generation);
    ownerLink()?.setAttribute('href', `/athletes/${ME}`);
    expect(kindOf(shown)).toBe('none');
    const other = show(true, generation);
    ownerLink()?.setAttribute('href', '/athletes/23456789');
    expect(kindOf(other)).toBe('none');
  });

  it('should wait, and then say it, where neither tells', () => {
    const shown = show(true, generation);
    ownerLink()?.remove();
    for (const script of scripts()) script.remove();
    expect(shown.site.read(shown.url, document, false)).toBeNull();
    expect(shown.site.read(shown.url, document, true)?.problems).toMatchObject([{ where: 'layout' }]);
    expect(shown.site.places(document)).toBeNull();
  });
});

describe('what the page of an activity tells', () => {
  it('should not be what a title pretends to be', () => {
    const state = structuredClone(STATE);
    const { id } = race(false);
    const title = `"; new Strava.Labs.Activities.Pages.RunPageView(${id}, 'Run').isOwner(true); moving_time: 5`;
    for (const activity of state.activities) if (activity.id === id) activity.name = title;
    for (const generation of ['2024', '2026'] as const) {
      const shown = showPage({ ...state, generation }, `/activities/${id}`);
      ownerLink()?.remove();
      expect(kindOf(shown)).toBe('none');
    }
  });

  it('should be an instant where the page writes one', () => {
    const shown = show(true);
    document.querySelector('#heading time')?.setAttribute('datetime', '2026-09-15T08:00:00Z');
    const start = Date.parse('2026-09-15T08:00:00Z');
    expect(shown.site.read(shown.url, document)?.events[0]?.when).toEqual({
      type: 'instants',
      start,
      end: start + race(true).elapsed * 1000,
      zone: null,
    });
  });

  it('should be no event without a date, and no problem: its mark comes from a list', () => {
    const shown = show(true);
    const time = document.querySelector('#heading time');
    if (time) time.textContent = '今天 7:02';
    expect(shown.site.read(shown.url, document)).toMatchObject({ events: [], seen: [], problems: [] });
    expect(shown.site.places(document)?.onEvent(race(true).id)).toHaveLength(1);
  });
});

describe('her profile', () => {
  it('should be read anew when the page puts another month into the same element', () => {
    const shown = showPage(STATE, `/athletes/${ME}`, 'server');
    const island = document.querySelector('[data-react-props]')!;
    const before = idsOf(shown.site.read(shown.url, document)?.events ?? []);
    const print = shown.site.fingerprint(document);
    expect(before).toHaveLength(4);
    const props = JSON.parse(island.getAttribute('data-react-props') ?? '{}');
    props.appContext.preFetchedEntries.splice(1, 2);
    island.setAttribute('data-react-props', JSON.stringify(props));
    expect(idsOf(shown.site.read(shown.url, document)?.events ?? [])).toHaveLength(2);
    expect(shown.site.fingerprint(document)).not.toBe(print);
  });

  it('should be read before its links are there, and marked after', () => {
    const shown = showPage(STATE, `/athletes/${ME}`, 'server');
    const ids = idsOf(shown.site.read(shown.url, document)?.events ?? []);
    expect(shown.site.places(document)?.onEvent(ids[0] ?? '')).toEqual([]);
    const hydrated = showPage(STATE, `/athletes/${ME}`);
    hydrated.site.page(hydrated.url, document);
    for (const id of ids) expect(hydrated.site.places(document)?.onEvent(id)).toHaveLength(1);
  });
});
