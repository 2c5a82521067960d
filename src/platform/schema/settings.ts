import * as v from 'valibot';
import { parseSettings, type Settings } from '../../core/settings.ts';

/** Settings as core/settings judges them: one bad value and the whole is set aside, since half a set of wishes misleads. */
export const settings = v.pipe(
  v.custom<Settings>((value) => value !== null && typeof value === 'object' && !Array.isArray(value)),
  v.check((value) => parseSettings(value).problems.length === 0, 'a setting is out of range'),
  v.transform((value): Settings => parseSettings(value).settings),
);
