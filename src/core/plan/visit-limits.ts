import type { Instant, LocalDate, Massage } from '../model.ts';
import { DAY, localDate } from '../time.ts';
import { standingVisits } from './counting-visits.ts';
import type { Planning } from './planning.ts';
import { providers } from './providers.ts';

/** A visit in the calendar that has not ended. */
export interface BookedVisit {
  start: Instant;
  end: Instant;
  depth: Massage['depth'];
  date: LocalDate;
  /** Regular visits are reckoned from it. */
  stands: boolean;
}

/** What one hour of a set leaves for the others: the week's firm visits and the month's money. */
export interface VisitLimits {
  booked: readonly BookedVisit[];
  /** From each booked visit on, the first that regular ones are reckoned from. */
  nextStanding: readonly (BookedVisit | undefined)[];
  hasBudget: boolean;
  /** True where at most two firm visits lie in any seven days that hold this start. `firm`: starts of the set so far. */
  fitsWeek(start: Instant, firm: readonly Instant[]): boolean;
  /** What a visit to a therapist costs; 0 where nobody knows. */
  priceOf(therapist: string | null): number;
  /** What the visits in the calendar cost in a month. */
  bookedIn(month: string): number;
  /** Whether a price fits a month in which the set has spent so much on so many visits; `over` where only the floor allows it. */
  affords(month: string, price: number, spent: number, visits: number): 'yes' | 'over' | 'no';
}

const WEEK = 7 * DAY;
const CAP = 2;

export function visitLimits(planning: Planning): VisitLimits {
  const { input, horizon, massages } = planning;
  const standing = new Set(standingVisits(planning));
  const visits = massages.filter(({ depth }) => depth !== 'X');
  const firmStarts = visits
    .filter(({ depth, start }) => depth !== 'L' && start > horizon.from - WEEK)
    .map(({ start }) => start);
  const months = bookedMonths(planning, visits);
  const { budget } = input.settings;
  const booked = visits
    .filter(({ end, start }) => end > horizon.from && start < horizon.to + 60 * DAY)
    .map((visit) => ({
      start: Math.max(visit.start, horizon.from),
      end: visit.end,
      depth: visit.depth,
      date: localDate(visit.end, input.zone),
      stands: standing.has(visit),
    }))
    .sort((a, b) => a.start - b.start);
  return {
    booked,
    nextStanding: booked.map((_, i) => booked.slice(i).find(({ stands }) => stands)),
    hasBudget: budget !== undefined,
    fitsWeek: (start, firm) => {
      // Booked visits alone are judged with each hour.
      if (firm.length === 0) return true;
      const starts = [...firmStarts.filter((one) => Math.abs(one - start) < WEEK), ...firm, start];
      return starts.every((first) => {
        if (first > start || start - first >= WEEK) return true;
        return starts.filter((one) => one >= first && one - first < WEEK).length <= CAP;
      });
    },
    priceOf: (therapist) => providers(input.settings).find(({ id }) => id === therapist)?.price ?? 0,
    bookedIn: (month) => months.get(month)?.spent ?? 0,
    affords: (month, price, spent, count) => {
      if (!budget) return 'yes';
      const booked = months.get(month) ?? { spent: 0, visits: 0 };
      if (price === 0 || cents(booked.spent + spent + price) <= cents(budget.perMonth)) return 'yes';
      return booked.visits + count + 1 <= (budget.floor ?? 0) ? 'over' : 'no';
    },
  };
}

/** Sums of prices such as 35.10 are a hair off in binary; nobody pays less than a cent. */
export function cents(money: number): number {
  return Math.round(money * 100);
}

/** What the visits in the calendar cost by local month. One names its therapist, or it is taken for the usual one's. */
function bookedMonths({ input }: Planning, visits: readonly Massage[]): Map<string, { spent: number; visits: number }> {
  const months = new Map<string, { spent: number; visits: number }>();
  // The longer name first: "Anna Berg" before "Anna".
  const therapists = [...(input.settings.therapists ?? [])].sort((a, b) => b.name.length - a.name.length);
  const usual = providers(input.settings).sort((a, b) => Number(b.favourite) - Number(a.favourite))[0]?.price ?? 0;
  for (const { start, event, title } of visits) {
    const month = localDate(start, input.zone).slice(0, 7);
    const text = wordsOf(`${title} ${event?.location ?? ''} ${event?.description ?? ''}`);
    const named = therapists.find(({ name }) => text.includes(wordsOf(name)));
    const sum = months.get(month) ?? { spent: 0, visits: 0 };
    months.set(month, { spent: sum.spent + (named ? (named.price ?? 0) : usual), visits: sum.visits + 1 });
  }
  return months;
}

/** Lower case, whole words with one space around each, so that "Al" is not found in "local". */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;
}
