import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettle } from '../../src/page/settle.ts';
import type { PageReading } from '../../src/sites/site.ts';

function reading(titles: string[], from = '2026-09-14'): PageReading {
  const events = titles.map((title) => ({ title }) as PageReading['events'][number]);
  const seen = [{ calendars: 'visible' as const, from, to: '2026-09-21' }];
  return { source: 'google-calendar', account: 'a@x', seen, zone: {}, events, problems: [], generation: 'g' };
}

describe('settle', () => {
  let page: { print: string; now: PageReading | null; still: boolean[]; watched: boolean; looks: number };
  let taken: string[][];
  let settle: ReturnType<typeof createSettle>;

  beforeEach(() => {
    vi.useFakeTimers();
    page = { print: '0', now: reading(['Run']), still: [], watched: true, looks: 0 };
    taken = [];
    settle = createSettle({
      fingerprint: () => {
        page.looks++;
        return page.print;
      },
      watched: () => page.watched,
      read: (still) => {
        page.still.push(still);
        return page.now;
      },
      take: (read) => taken.push(read.events.map((event) => event.title)),
    });
  });
  afterEach(() => vi.useRealTimers());

  const change = (print: string, now: PageReading | null) => {
    page.print = print;
    page.now = now;
    settle.touch();
  };

  it('waits until nothing has changed for 300 ms', () => {
    settle.touch();
    vi.advanceTimersByTime(200);
    change('1', reading(['Run', 'Swim']));
    vi.advanceTimersByTime(200);
    expect(taken).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(taken).toEqual([['Run', 'Swim']]);
  });

  it('reads 300 ms after the last change, whenever its own timer began', () => {
    settle.touch();
    vi.advanceTimersByTime(200);
    settle.touch();
    vi.advanceTimersByTime(290);
    expect(taken).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(taken).toEqual([['Run']]);
  });

  it('counts from the change itself, where it is told of it late', () => {
    settle.touch();
    vi.advanceTimersByTime(200);
    settle.touch(Date.now() - 150);
    vi.advanceTimersByTime(110);
    expect(taken).toEqual([]);
    vi.advanceTimersByTime(50);
    expect(taken).toEqual([['Run']]);
  });

  it('a re-render that changed nothing is not even read', () => {
    settle.touch();
    vi.advanceTimersByTime(1000);
    settle.touch();
    vi.advanceTimersByTime(1000);
    expect(taken).toEqual([['Run']]);
    expect(page.still).toEqual([false]);
  });

  it('looks once when the page has come to rest, and not before', () => {
    settle.touch();
    expect(page.looks).toBe(0);
    vi.advanceTimersByTime(5000);
    expect(page.looks).toBe(1);
  });

  it('a page that never rests is read when nothing that matters changes', () => {
    for (let i = 0; i < 20; i++) {
      settle.touch();
      vi.advanceTimersByTime(100);
    }
    expect(taken).toEqual([['Run']]);
  });

  it('a page that nobody watches is read when two looks agree', () => {
    page.watched = false;
    settle.touch();
    vi.advanceTimersByTime(300);
    page.print = '1';
    vi.advanceTimersByTime(300);
    expect(taken).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(taken).toEqual([['Run']]);
  });

  it('the same reading is not sent again, unless asked', () => {
    settle.touch();
    vi.advanceTimersByTime(1000);
    change('colour', reading(['Run']));
    vi.advanceTimersByTime(1000);
    expect(taken).toHaveLength(1);
    settle.force();
    vi.advanceTimersByTime(1000);
    expect(taken).toHaveLength(2);
  });

  it('a page in transition is asked again', () => {
    page.now = null;
    settle.touch();
    vi.advanceTimersByTime(1000);
    change('1', reading(['Run']));
    vi.advanceTimersByTime(600);
    expect(taken).toEqual([['Run']]);
  });

  it('what looks like a transition for five seconds is told so, and then left alone', () => {
    page.now = null;
    settle.touch();
    vi.advanceTimersByTime(20_000);
    expect(page.still.at(-1)).toBe(true);
    const looks = page.still.length;
    vi.advanceTimersByTime(20_000);
    expect(page.still).toHaveLength(looks);
  });

  it('a week that falls empty is looked at for two more seconds', () => {
    settle.touch();
    vi.advanceTimersByTime(1000);
    change('1', reading([]));
    vi.advanceTimersByTime(1900);
    expect(taken).toEqual([['Run']]);
    vi.advanceTimersByTime(800);
    expect(taken).toEqual([['Run'], []]);
  });

  it('a week still loading is not a free week', () => {
    settle.touch();
    vi.advanceTimersByTime(1000);
    change('1', reading([], '2026-09-21'));
    vi.advanceTimersByTime(1500);
    change('2', reading(['Tempo'], '2026-09-21'));
    vi.advanceTimersByTime(3000);
    expect(taken).toEqual([['Run'], ['Tempo']]);
  });

  it('nothing happens after stop', () => {
    settle.touch();
    settle.stop();
    vi.advanceTimersByTime(5000);
    expect(taken).toEqual([]);
  });
});
