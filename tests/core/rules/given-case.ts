import type { Effort, LoadClass, Massage, MassageKind, PastMassage, Priority } from '../../../src/core/model.ts';
import { depthOf, isSpot } from '../../../src/core/rules/massage-kinds.ts';
import type { History, JudgeContext } from '../../../src/core/rules/rule.ts';
import { HOUR, MINUTE } from '../../../src/core/time.ts';

/** Every massage judged here is an hour long and begins at this instant; efforts are placed around it. */
export const START = Date.UTC(2026, 9, 12, 12);
export const END = START + HOUR;

export function massage(kind: MassageKind, extent: 'spot' | 'full-body' | null = null): Massage {
  return {
    id: 'massage',
    event: null,
    title: '',
    kind,
    kindAssumed: false,
    depth: depthOf(kind),
    spot: isSpot(kind, extent),
    start: START,
    end: END,
  };
}

/** Efforts by the column they are read in; all of an hour, place them with `hoursAfter` or `hoursBefore`. */
export const EFFORTS = {
  A_long: { kind: 'race', distance: 'half', priority: 'A', load: 'E4' },
  A_short: { kind: 'race', distance: '10k', priority: 'A', load: 'E3' },
  B: { kind: 'race', distance: '10k', priority: 'B', load: 'E3' },
  C: { kind: 'race', distance: '5k', priority: 'C', load: 'E3' },
  E5: { kind: 'race', distance: 'marathon', priority: 'C', load: 'E5' },
  E4: { kind: 'race', distance: 'half', priority: 'C', load: 'E4' },
  E3: { kind: 'hard', load: 'E3' },
  long: { kind: 'long', load: 'E3', long: true },
  E12: { kind: 'easy', load: 'E2' },
  E0: { kind: 'easy', load: 'E0' },
} as const satisfies Record<string, Partial<Effort>>;
export type Column = keyof typeof EFFORTS;

export function effort(more: Partial<Effort> & { load: LoadClass }): Effort {
  return {
    id: 'effort',
    event: null,
    title: '',
    kind: 'hard',
    discipline: 'run',
    distance: null,
    priority: null,
    assumed: [],
    start: START,
    end: START,
    long: false,
    recoveryHours: 0,
    confidence: 'high',
    evidence: [],
    ...more,
  };
}

/** An effort that starts `gap` hours after the massage ends. */
export function ahead(gap: number, more: Partial<Effort> & { load: LoadClass }): Effort {
  const start = Math.round(END + gap * HOUR);
  return effort({ id: 'ahead', ...more, start, end: start + HOUR });
}

/** An effort that ended `gap` hours before the massage starts. */
export function behind(gap: number, more: Partial<Effort> & { load: LoadClass }): Effort {
  const end = Math.round(START - gap * HOUR);
  return effort({ id: 'behind', ...more, start: end - HOUR, end });
}

export function race(priority: Priority, distance: string | null = '10k', load: LoadClass = 'E3') {
  return { kind: 'race', priority, distance, load } as const;
}

export function context(more: Partial<JudgeContext> = {}): JudgeContext {
  return {
    efforts: [],
    others: [],
    history: NO_HISTORY,
    flags: new Set(),
    checkIns: [],
    flights: [],
    busy: [],
    travelMin: null,
    strict: false,
    ...more,
  };
}

/** Nothing is known: which is not novelty (R20). */
export const NO_HISTORY: History = { past: [], complete: false, lastEnd: null };

/** A complete history: `[kind, hours from its end to this massage's start, tenderness, bruised]`. */
export function history(...visits: [MassageKind, number, (number | null)?, boolean?][]): History {
  const past = visits.map(([kind, ago, tendernessHours = null, bruised]): PastMassage => {
    const end = START - ago * HOUR;
    return { kind, start: end - 60 * MINUTE, end, tendernessHours, bruised: bruised ?? null };
  });
  return { past: past.sort((a, b) => a.start - b.start), complete: true, lastEnd: null };
}

/** Another visit, `gap` hours after this one ends (negative: that many hours before it starts). */
export function visit(kind: MassageKind, gap: number, id = 'visit'): Massage {
  const start = gap >= 0 ? END + gap * HOUR : START + gap * HOUR - HOUR;
  return { ...massage(kind), id, start, end: start + HOUR };
}
