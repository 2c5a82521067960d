import type { Settings } from '../settings.ts';
import type { Planning } from './planning.ts';

/** The same planning with some other settings. */
export function withSettings(planning: Planning, changed: Partial<Settings>): Planning {
  return { ...planning, input: { ...planning.input, settings: { ...planning.input.settings, ...changed } } };
}
