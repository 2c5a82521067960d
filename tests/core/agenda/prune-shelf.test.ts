import { describe, expect, it } from 'vitest';
import { applyReading } from '../../../src/core/agenda/apply-reading.ts';
import { pruneShelf } from '../../../src/core/agenda/prune-shelf.ts';
import { allDay, reading, timed, week } from './given-reading.ts';

const FULL = applyReading(
  null,
  reading(
    10,
    [
      timed('in August', '2026-08-10'),
      allDay('over the edge', '2026-09-28', '2026-10-02'),
      timed('in October', '2026-10-13'),
      timed('to midnight', '2026-09-30', 22, 24),
      timed('first of December', '2026-12-01'),
    ],
    { seen: [week('2026-08-01', '2026-09-01'), week('2026-09-01', '2026-12-31')] },
  ),
);

describe('pruneShelf', () => {
  const pruned = pruneShelf(FULL, '2026-10-01', '2026-12-01');

  it('should keep what touches the span, and nothing else', () => {
    expect(pruned.events.map((event) => event.key.uid)).toEqual(['in October', 'over the edge']);
  });

  it('should cut what is vouched for to the span', () => {
    expect(pruned.stamps.map(({ from, to }) => [from, to])).toEqual([['2026-10-01', '2026-12-01']]);
  });

  it('should leave the shelf it was given as it was', () => {
    expect(FULL.events).toHaveLength(5);
    expect(FULL.stamps).toHaveLength(2);
  });

  it('should change nothing the second time', () => {
    expect(pruneShelf(pruned, '2026-10-01', '2026-12-01')).toEqual(pruned);
  });
});
