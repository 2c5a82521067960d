import type { StackedSpan } from './stacked-spans.ts';

export interface DayOverflow {
  shown: StackedSpan[];
  hidden: StackedSpan[];
}

/**
 * Which chips of a week row are in the DOM: a day with too many gives its last line to "N more", and a chip that is
 * hidden on one of its days is hidden on all of them (the page cuts it; a simplification here, grade D).
 */
export function monthOverflow(spans: StackedSpan[], dayCount: number, rows: number): DayOverflow[] {
  const limitOf = (index: number): number => {
    const touching = spans.filter((span) => span.first <= index && span.last >= index);
    return touching.some((span) => span.lane >= rows) ? rows - 1 : rows;
  };
  const limits = Array.from({ length: dayCount }, (_, index) => limitOf(index));
  const visible = new Set(
    spans.filter((span) => limits.slice(span.first, span.last + 1).every((limit) => span.lane < limit)),
  );
  return limits.map((_, index) => {
    const touching = spans.filter((span) => span.first <= index && span.last >= index);
    return {
      shown: touching.filter((span) => visible.has(span)),
      hidden: touching.filter((span) => !visible.has(span)),
    };
  });
}
