import type { Effort, LocalDate } from '../model.ts';
import { dayNumber, localDate } from '../time.ts';
import type { RaceQuestion } from './asked-race.ts';

/** A name in the calendar counts for a race that moved by so many days; next year's race is another one. */
const MOVED = 7;

/** The race a question means among those in the calendar: of its day, the one of that name or length first; else of that name nearby. */
export function knownRace(efforts: readonly Effort[], question: RaceQuestion): Effort | null {
  const races = efforts.filter(({ kind, event }) => kind === 'race' && event !== null);
  const named = (race: Effort) => question.name !== undefined && isSameName(race.title, question.name);
  const onDay = races.filter((race) => dateOfRace(race) === question.date);
  const nearby = races.filter((race) => Math.abs(dayNumber(dateOfRace(race)) - dayNumber(question.date)) <= MOVED);
  return (
    onDay.find(named) ??
    onDay.find(({ distance }) => distance === question.distance) ??
    // A 5K of the same day is not the marathon she asks about by name; a race without a length may be.
    onDay.find(({ distance }) => question.name === undefined || distance === null) ??
    nearby.find(named) ??
    null
  );
}

function dateOfRace({ event, start }: Effort): LocalDate {
  return event?.allDay?.from ?? localDate(start, event?.zone ?? 'UTC');
}

function isSameName(title: string, name: string): boolean {
  const [a, b] = [letters(title), letters(name)];
  return b.length >= 4 && a.length >= 4 && (a.includes(b) || b.includes(a));
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
