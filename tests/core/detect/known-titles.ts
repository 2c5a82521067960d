import { detectors } from '../../../src/core/detect/detectors/list.ts';
import { languageTables } from './languages/list.ts';

/** Every title whose kind is known: the detectors' own examples, and the tables of all languages. */
export const knownTitles: readonly string[] = [
  ...new Set([
    ...detectors.flatMap(({ examples }) => [...examples.yes, ...examples.no]),
    ...languageTables.flatMap(({ titles }) => titles.map(([title]) => title)),
  ]),
];
