import type { SectionProps } from './options-sections.ts';
import { WordForm } from './word-form.tsx';
import { WordRow } from './word-row.tsx';

/** By phrase, so that a row stays where it is while she changes it; a phrase stands in the list once. */
export function WordList({ view, labels, act }: SectionProps) {
  const words = [...view.customWords].sort((a, b) => a.phrase.localeCompare(b.phrase, view.lang));
  return (
    <>
      <p class="lead muted">{labels.wordsText}</p>
      <div class="list">
        {words.length > 0 && (
          <ul>
            {words.map((word) => (
              <WordRow key={word.phrase.toLowerCase()} word={word} labels={labels} act={act} />
            ))}
          </ul>
        )}
        <WordForm labels={labels} act={act} />
      </div>
    </>
  );
}
