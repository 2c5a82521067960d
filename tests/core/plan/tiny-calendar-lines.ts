import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import type { ChosenHour, Cost } from './brute-force.ts';
import { local } from './given-plan.ts';

/** A calendar as somebody can read it in a failure. */
export function calendarLines(input: PlanInput): string {
  const events = [...input.events].sort((a, b) => a.start - b.start);
  const previous = Object.entries(input.previous ?? {});
  return [
    `now ${local(input.now)}, ${input.weeks ?? 4} weeks, settings ${JSON.stringify(input.settings)}`,
    ...events.map(({ id, title, start, end }) => `  ${local(start)} to ${local(end).slice(11)} ${id} ${title}`),
    ...input.checkIns.map(({ at, legs }) => `  ${local(at)} legs are ${legs}`),
    ...previous.map(([need, { start, kind }]) => `  shown before: ${local(start)} ${kind} for ${need}`),
    ...input.decisions.map((said) => `  ${said.type} ${said.need}${'around' in said ? ` ${local(said.around)}` : ''}`),
  ].join('\n');
}

export function setLines(hours: readonly (ChosenHour & { serves?: string })[], cost: Cost | string): string {
  const lines = hours.map(({ start, kind, therapist, serves = '' }) =>
    `  ${local(start)} ${kind} ${therapist ?? ''} ${serves}`.trimEnd(),
  );
  return [...lines, `  ${costLine(cost)}`].join('\n');
}

function costLine(cost: Cost | string): string {
  if (typeof cost === 'string') return `no set: ${cost}`;
  return `missed ${cost.missed.join(' ')}, places ${cost.places}, loss ${cost.loss}`;
}
