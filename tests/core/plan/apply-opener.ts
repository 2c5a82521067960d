import type { CalendarEvent, MassageKind, Opener } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { depthOf } from '../../../src/core/rules/massage-kinds.ts';
import { DAY, toWall, weekday } from '../../../src/core/time.ts';

/** What somebody would do who takes the advice. Hours and days are given as far as the hour named needs them. */
export function applyOpener(input: PlanInput, opener: Opener): PlanInput {
  const { change, event = '', value } = opener;
  const { settings, events } = input;
  switch (change) {
    case 'kind':
      return { ...input, settings: withKind(settings, value as MassageKind) };
    case 'hours':
      return { ...input, settings: withHours(input, opener) };
    case 'budget':
      return {
        ...input,
        settings: { ...settings, budget: { ...settings.budget, currency: 'EUR', perMonth: Number(value) } },
      };
    case 'free':
      return { ...input, events: events.filter(({ id }) => id !== event) };
    case 'ease':
      return { ...input, corrections: [...(input.corrections ?? []), eased(event, input)] };
    case 'move':
      return { ...input, events: events.map((one) => (one.id === event ? moved(one, Number(value)) : one)) };
  }
}

function withKind(settings: PlanInput['settings'], kind: MassageKind): PlanInput['settings'] {
  const kinds = [...(settings.kinds ?? ['sports', 'deep', 'loosening', 'flush']), kind];
  const depth = depthOf(kind);
  const hidden = depth === 'D' ? settings.comfort !== 'deep' : depth === 'M' && settings.comfort === 'light';
  return { ...settings, kinds, ...(hidden ? { comfort: depth === 'D' ? 'deep' : 'mixed' } : {}) };
}

function withHours({ settings, zone }: PlanInput, { from = 0, to = 0 }: Opener): PlanInput['settings'] {
  const start = toWall(from, zone);
  const day = weekday(start.date);
  const end = start.minute + (to - from) / 60_000;
  const known = settings.hoursByDay?.[String(day)] ?? settings.hours ?? { from: start.minute, to: end };
  const wider = { from: Math.min(known.from, start.minute), to: Math.max(known.to, end) };
  return {
    ...settings,
    ...(settings.days ? { days: [...new Set([...settings.days, day])] } : {}),
    hoursByDay: { ...settings.hoursByDay, [String(day)]: wider },
  };
}

function eased(event: string, { events, now }: PlanInput) {
  const title = events.find(({ id }) => id === event)?.title ?? '';
  return { id: `eased:${event}`, scope: { type: 'event', event }, says: 'easy', title, at: now } as const;
}

function moved(one: CalendarEvent, days: number): CalendarEvent {
  const date = (text: string) => new Date(Date.parse(`${text}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  const allDay = one.allDay && { from: date(one.allDay.from), to: date(one.allDay.to) };
  return { ...one, start: one.start + days * DAY, end: one.end + days * DAY, allDay };
}
