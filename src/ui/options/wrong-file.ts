import type { OptionsLabels } from '../../words/options-labels.ts';

/** As much as the worker takes; an archive's list of ten years has about 5 MB. */
const MOST_BYTES = 50_000_000;

/** What is wrong with a file before it is opened; '' where nothing is. */
export function wrongFile({ name, size, type }: File, labels: OptionsLabels): string {
  if (/\.zip$/i.test(name) || /^application\/(x-)?zip/.test(type)) return labels.historyZip;
  return size > MOST_BYTES ? labels.historyTooLarge : '';
}
