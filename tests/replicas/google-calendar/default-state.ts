import type { ReplicaLatency, ReplicaState } from './model.ts';

/** Quick enough for tests, slow enough that every phase can be seen by an observer. */
export const testLatency: ReplicaLatency = {
  chipsMs: 60,
  transitionMs: 120,
  editorMs: 80,
  saveMs: 150,
  dialogRowsMs: 200,
};

/** What people see: rows of a popover after ~0.8 s (section 6), a save ~2 s after the chip (section 7). */
export const realisticLatency: ReplicaLatency = {
  chipsMs: 350,
  transitionMs: 300,
  editorMs: 700,
  saveMs: 2000,
  dialogRowsMs: 800,
};

/** An empty week in English, 24 h, Monday first; override what the test is about. */
export function replicaState(overrides: Partial<ReplicaState> = {}): ReplicaState {
  const account = overrides.account ?? { email: 'runner@example.com', name: 'Robin Runner', index: 0 };
  return {
    account,
    calendars: [{ id: account.email, name: account.name, color: 'Peacock' }],
    locale: 'en',
    clock: '24',
    zone: 'Europe/Berlin',
    userInfoZone: true,
    gutters: ['GMT+02'],
    view: 'week',
    date: '2026-09-14',
    weekStart: 1,
    hourHeight: 48,
    theme: 'light',
    today: '2026-09-16',
    nowMinute: 10 * 60 + 20,
    events: [],
    dialect: {},
    latency: testLatency,
    ...overrides,
  };
}
