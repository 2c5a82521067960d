import type { OptionsCorrection } from '../../platform/options-view.ts';
import { CorrectionRow } from './correction-row.tsx';
import type { SectionProps } from './options-sections.ts';

/** By title, so that a row stays where it is while she changes it. */
export function CorrectionList({ view, labels, act }: SectionProps) {
  if (view.corrections.length === 0) return <p class="none muted">{labels.correctionsNone}</p>;
  return (
    <ul class="list">
      {keyed(view.corrections, view.lang).map(({ key, correction }) => (
        <CorrectionRow key={key} correction={correction} labels={labels} act={act} />
      ))}
    </ul>
  );
}

/** A change gives a correction a new id, so its row goes by title and scope: the focus stays in it. */
function keyed(corrections: readonly OptionsCorrection[], lang: string) {
  const seen = new Map<string, number>();
  return [...corrections]
    .sort((a, b) => a.title.localeCompare(b.title, lang))
    .map((correction) => {
      const same = `${correction.scope} ${correction.title}`;
      const nth = seen.get(same) ?? 0;
      seen.set(same, nth + 1);
      return { key: `${same} ${nth}`, correction };
    });
}
