import type { CaseInput, EffortInput, MassageInput, PastInput, Severity, Then, Vector } from './vector.ts';

/** No clock changes in this zone between April and late October, so hours may be counted on the wall clock. */
const ZONE = 'Europe/Berlin';
const SUNDAY = '2026-09-13T08:00';
const THURSDAY = '2026-09-10T17:00';

export interface EffortPlan {
  readonly words: string;
  readonly minutes: number;
  readonly effort: Omit<EffortInput, 'start' | 'end'>;
}

/** An effort placed against the massage, not against the calendar. */
interface Placed extends EffortPlan {
  readonly side: 'before' | 'after';
  readonly hours: number;
}

interface Past {
  readonly kind: string;
  readonly hours: number;
  readonly felt: Pick<PastInput, 'tendernessH' | 'bruised'>;
}

export interface More {
  /** Words for what is added below; they end the "given". */
  readonly with?: string;
  readonly also?: readonly Placed[];
  readonly history?: readonly Past[];
  readonly flags?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

type Rest = Omit<Then, 'severity' | 'edge'>;
export const conflict = (edge?: number, rest: Rest = {}): Then => level('conflict', edge, rest);
export const caution = (edge?: number, rest: Rest = {}): Then => level('caution', edge, rest);
export const info = (rest: Rest = {}): Then => ({ severity: 'info', ...rest });
export const good = (rest: Rest = {}): Then => ({ severity: 'good', ...rest });
export const ok = (rest: Rest = {}): Then => ({ severity: 'ok', ...rest });

function level(severity: Severity, edge: number | undefined, rest: Rest): Then {
  return edge === undefined ? { severity, ...rest } : { severity, edge, ...rest };
}

export function race(words: string, distance: string, priority: 'A' | 'B' | 'C' | null, minutes: number): EffortPlan {
  const title = distance === '5k' ? 'Five' : `Race ${distance}`;
  const effort = { title, kind: 'race', distance, ...(priority === null ? {} : { priority }) };
  return { words, minutes, effort };
}

export function training(words: string, kind: string, minutes: number, title = kind): EffortPlan {
  return { words, minutes, effort: { title, kind } };
}

export const titled = (plan: EffortPlan, title: string): EffortPlan => ({
  words: `${plan.words} called "${title}"`,
  minutes: plan.minutes,
  effort: { ...plan.effort, title },
});

/** An effort that starts so many hours after the massage ends: the massage lies before it. */
export const ahead = (plan: EffortPlan, hours: number): Placed => ({ ...plan, side: 'before', hours });

/** An effort that ended so many hours before the massage starts: the massage lies after it. */
export const behind = (plan: EffortPlan, hours: number): Placed => ({ ...plan, side: 'after', hours });

/** A massage of 60 minutes that ended so many hours before the judged one starts. */
export const past = (kind: string, hours: number, felt: Past['felt'] = {}): Past => ({ kind, hours, felt });

export function before(plan: EffortPlan, kind: string, gap: number, wanted: Then, more: More = {}): Vector {
  const start = SUNDAY;
  const effort = { ...plan.effort, start, end: later(start, plan.minutes / 60) };
  const massage = { kind, start: later(start, -gap - 1), end: later(start, -gap) };
  const given = `${plan.words} on Sunday 08:00${tail(more)}`;
  const when = `${kind} massage ends ${spell(gap)} before it`;
  const then = windowed(wanted, 'before-effort', gap);
  return { given, when, then, input: input(massage, [effort], more) };
}

export function after(plan: EffortPlan, kind: string, gap: number, wanted: Then, more: More = {}): Vector {
  const end = later(SUNDAY, plan.minutes / 60);
  const effort = { ...plan.effort, start: SUNDAY, end };
  const massage = { kind, start: later(end, gap), end: later(end, gap + 1) };
  const given = `${plan.words} that ended on Sunday ${end.slice(11)}${tail(more)}`;
  const when = `${kind} massage starts ${spell(gap)} after it`;
  const rule = kind === 'hot-stone' ? 'heat-after-effort' : 'after-effort';
  const then = windowed(wanted, rule, gap);
  return { given, when, then, input: input(massage, [effort], more) };
}

/** The massage first: Thursday 17:00 to 18:00, with efforts placed around it. */
export function around(kind: string, placed: readonly Placed[], then: Then, more: More = {}): Vector {
  const words = placed.map((one) => `${one.words} ${spell(one.hours)} ${one.side === 'before' ? 'ahead' : 'behind'}`);
  const given = `${words.length === 0 ? 'no effort' : words.join(' and ')}${tail(more)}`;
  const massage = { kind, start: THURSDAY, end: later(THURSDAY, 1) };
  return { given, when: `${kind} massage takes its hour`, then, input: input(massage, [], { ...more, also: placed }) };
}

export const alone = (kind: string, then: Then, more: More = {}): Vector => around(kind, [], then, more);

/** With written-out times, for nights on which the wall clock and the hours differ. */
export function dated(
  given: string,
  when: string,
  then: Then,
  zone: string,
  massage: readonly [kind: string, start: string, end: string],
  efforts: readonly EffortInput[],
  history?: readonly PastInput[],
): Vector {
  const [kind, start, end] = massage;
  const base = { zone, massage: { kind, start, end }, efforts };
  return { given, when, then, input: history === undefined ? base : { ...base, history } };
}

function windowed(then: Then, rule: string, gap: number): Then {
  return then.edge === undefined ? then : { rules: [rule], gap, ...then };
}

function input(massage: MassageInput, efforts: readonly EffortInput[], more: More): CaseInput {
  const also = (more.also ?? []).map((one) => place(one, massage));
  return {
    zone: ZONE,
    massage,
    efforts: [...efforts, ...also],
    ...(more.history === undefined ? {} : { history: more.history.map((one) => remember(one, massage)) }),
    ...(more.flags === undefined ? {} : { flags: more.flags }),
    ...(more.settings === undefined ? {} : { settings: more.settings }),
  };
}

function place(one: Placed, massage: MassageInput): EffortInput {
  const length = one.minutes / 60;
  const start = one.side === 'before' ? later(massage.end, one.hours) : later(massage.start, -one.hours - length);
  return { ...one.effort, start, end: later(start, length) };
}

function remember(one: Past, massage: MassageInput): PastInput {
  const end = later(massage.start, -one.hours);
  return { kind: one.kind, start: later(end, -1), end, ...one.felt };
}

function later(local: string, hours: number): string {
  return new Date(Date.parse(`${local}Z`) + Math.round(hours * 60) * 60_000).toISOString().slice(0, 16);
}

function spell(hours: number): string {
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

const tail = (more: More): string => (more.with === undefined ? '' : `, ${more.with}`);
