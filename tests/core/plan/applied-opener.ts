import type { Opener } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/plan/preferences.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { DAY, toWall, weekday } from '../../../src/core/time.ts';

/** The input as it would be if she did what an opener says. */
export function withOpener(input: PlanInput, opener: Opener): PlanInput {
  const { settings } = input;
  const set = (changed: Partial<Settings>): PlanInput => ({ ...input, settings: { ...settings, ...changed } });
  switch (opener.change) {
    case 'kind': {
      const kinds = settings.kinds ?? DEFAULT_SETTINGS.kinds ?? [];
      return set({ kinds: [...kinds, opener.value as NonNullable<Settings['preferredKind']>] });
    }
    case 'budget':
      return set({ budget: { currency: 'EUR', ...settings.budget, perMonth: Number(opener.value) } });
    case 'hours':
      return set(withHour(settings, opener, input.zone));
    case 'free':
      return { ...input, events: input.events.filter(({ id }) => id !== opener.event) };
    case 'move':
      return {
        ...input,
        events: input.events.map((event) => {
          const by = Number(opener.value) * DAY;
          return event.id === opener.event ? { ...event, start: event.start + by, end: event.end + by } : event;
        }),
      };
    case 'ease': {
      const scope = { type: 'event' as const, event: opener.event ?? '' };
      return { ...input, corrections: [{ id: 'eased', scope, says: 'easy', title: '', at: input.now }] };
    }
  }
}

/** The hours of that weekday, wide enough for the hour that would open. */
function withHour(settings: Settings, { from = 0, to = 0 }: Opener, zone: string): Partial<Settings> {
  const [start, end] = [toWall(from, zone), toWall(to, zone)];
  const day = weekday(start.date);
  const wished = settings.days ?? [0, 1, 2, 3, 4, 5, 6];
  const usual = settings.hours ?? { from: 480, to: 1200 };
  const own = settings.hoursByDay?.[String(day)];
  const hers = wished.includes(day) && own !== null ? (own ?? usual) : { from: start.minute, to: end.minute };
  const hours = { from: Math.min(hers.from, start.minute), to: Math.max(hers.to, end.minute) };
  return { days: [...new Set([...wished, day])], hoursByDay: { ...settings.hoursByDay, [String(day)]: hours } };
}
