import { lexicons } from './lexicons/list.ts';
import { races } from './lexicons/races.ts';
import { Dictionary } from './phrase.ts';

let compiled: Dictionary | null = null;

/** All lexicons as one tree, made when first asked for: a worker that wakes for something else does not pay for it. */
export function standardDictionary(): Dictionary {
  compiled ??= new Dictionary(lexicons, races);
  return compiled;
}
