import type { Measure } from './page-measure.ts';

export type Variant = 'none' | 'bare' | 'ours';

/** A page counts as read when nothing has changed for this long; the budget begins there. */
const STILL_MS = 300;

/** The medians of each extension, and ours beside its budgets. What a page never does is said so: nothing would be within any budget. */
export function report(chips: number, found: Record<Variant, Measure>): string[] {
  const { none, bare, ours } = found;
  const less = (value: number | undefined, other: number | undefined) =>
    value === undefined || other === undefined ? undefined : value - other;
  // The budgets are for 300 events; other sizes are told beside them.
  const budgets: [string, number | undefined, number][] = [
    ['script time added to a loaded page, ms', ours['load ours'], 15],
    ['longest stretch of it, ms', ours['load longest'], 50],
    ['long tasks beyond the page’s own', less(ours['long tasks'], none['long tasks']), 0],
    ['a re-render, beyond bare marks, ms', less(ours['rerender ours'], bare['rerender ours']), 0.5],
    ['a re-render, longest stretch, ms', ours['rerender longest'], 16],
    ['a recycling of all chips, ms', ours['recycle ours'], 16],
    ['an idle batch of mutations, ms', ours['idle ours'], 2],
    ['first mark after the page settles, ms', less(ours['first mark'], STILL_MS), 150],
  ];
  const rows = [...new Set([...Object.keys(none), ...Object.keys(ours)])].sort();
  return [
    `${chips} chips, ${ours.marks ?? 0} marks (bare: ${bare.marks ?? 0})`,
    ...budgets.map((budget) => `  ${budgetLine(...budget)}`),
    `  ${'medians'.padEnd(30)}${Object.keys({ none, bare, ours })
      .map((variant) => variant.padStart(11))
      .join('')}`,
    ...rows.map((name) => {
      const cells = [none, bare, ours].map((one) => (one[name]?.toFixed(2) ?? '-').padStart(11));
      return `  ${name.padEnd(30)}${cells.join('')}`;
    }),
  ];
}

function budgetLine(name: string, value: number | undefined, budget: number): string {
  const said = value === undefined ? 'not measured' : value.toFixed(2);
  const verdict = value === undefined ? '' : `  ${value <= budget ? 'within' : 'OVER'} ${budget}`;
  return `${name.padEnd(46)}${said.padStart(15)}${verdict}`;
}
