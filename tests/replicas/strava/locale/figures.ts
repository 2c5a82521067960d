import type { ReplicaActivity, ReplicaLocale, StravaState } from '../model.ts';
import { PAGE_WORDS } from './words.ts';

/** A number with its unit, as the page writes both. */
export interface Figure {
  number: string;
  unit: string;
  /** the localised word behind the unit */
  title: string;
}

export type Tongue = Pick<StravaState, 'locale' | 'units'>;

function decimals(value: number, digits: number, locale: ReplicaLocale): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

export function distanceFigure({ distance }: Pick<ReplicaActivity, 'distance'>, tongue: Tongue, digits = 2): Figure {
  const unit = tongue.units === 'metric' ? 'km' : 'mi';
  const value = distance / (unit === 'km' ? 1000 : 1609.344);
  return { number: decimals(value, digits, tongue.locale), unit, title: PAGE_WORDS[tongue.locale].units[unit] };
}

export function climbFigure({ climb }: Pick<ReplicaActivity, 'climb'>, tongue: Tongue): Figure {
  const unit = tongue.units === 'metric' ? 'm' : 'ft';
  const value = climb / (unit === 'm' ? 1 : 0.3048);
  return { number: decimals(value, 0, tongue.locale), unit, title: PAGE_WORDS[tongue.locale].units[unit] };
}

/** `1h 2m` in parts, as the feed shows it. */
export function timeFigures(seconds: number, locale: ReplicaLocale): Figure[] {
  const { units } = PAGE_WORDS[locale];
  const hours = Math.floor(seconds / 3600);
  const minute = { number: String(Math.floor((seconds % 3600) / 60)), unit: 'm', title: units.min };
  if (hours > 0) return [{ number: String(hours), unit: 'h', title: units.h }, minute];
  return [minute, { number: String(seconds % 60), unit: 's', title: units.s }];
}

/** `1:03:42`, `48:10` */
export function clockFigure(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
