import { ahead, alone, around, before, caution, conflict, good, info, ok, past } from './build.ts';
import { A_MARATHON, B_10K, TEMPO } from './efforts.ts';
import type { Severity, Then, Vector } from './vector.ts';

/** Section 10, one row per flag; "ok" stands for "ok" and for "not assessed". */
const TABLE: readonly (readonly [flag: string, D: Severity, M: Severity, L: Severity, X: Severity])[] = [
  ['acute-injury', 'conflict', 'conflict', 'conflict', 'conflict'],
  ['subacute-injury', 'caution', 'caution', 'info', 'info'],
  ['bone-stress', 'conflict', 'conflict', 'caution', 'ok'],
  ['fever', 'conflict', 'conflict', 'conflict', 'ok'],
  ['dvt-suspected', 'conflict', 'conflict', 'conflict', 'conflict'],
  ['anticoagulant', 'conflict', 'caution', 'caution', 'caution'],
  ['pregnancy', 'conflict', 'caution', 'caution', 'info'],
  ['pregnancy-cleared', 'caution', 'caution', 'caution', 'info'],
  ['post-race-red-flag', 'conflict', 'conflict', 'conflict', 'conflict'],
  ['run-down', 'caution', 'info', 'ok', 'ok'],
];
const KINDS = ['deep', 'sports', 'swedish', 'self'] as const;

const table: Vector[] = TABLE.flatMap(([flag, ...severities]) =>
  severities.map((severity, depth) =>
    alone(KINDS[depth] ?? 'deep', { severity, rules: severity === 'ok' ? [] : [`health-${flag}`] }, flagged(flag)),
  ),
);

function flagged(...flags: string[]) {
  return { with: `health: ${flags.join(' and ')}`, flags };
}
const by = (...flags: string[]) => ({ rules: flags.map((flag) => `health-${flag}`) });
const bad = (...flags: string[]): Then => conflict(undefined, by(...flags));

const otherKinds: Vector[] = [
  alone('hot-stone', bad('fever'), flagged('fever')),
  alone('flush', caution(undefined, by('anticoagulant')), flagged('anticoagulant')),
  alone('trigger', bad('anticoagulant'), flagged('anticoagulant')),
  alone('ashiatsu', bad('pregnancy'), flagged('pregnancy')),
  alone('thai', caution(undefined, by('pregnancy')), flagged('pregnancy')),
  alone('loosening', caution(undefined, by('bone-stress')), flagged('bone-stress')),
];

const neverSoftened: Vector[] = [
  alone('art', bad('anticoagulant'), flagged('anticoagulant', 'spot')),
  alone('deep', bad('bone-stress'), {
    with: 'health: bone-stress, used to deep',
    flags: ['bone-stress'],
    history: [past('deep', 240, { tendernessH: 10 }), past('deep', 480), past('deep', 720)],
  }),
  before(A_MARATHON, 'deep', 108, bad('fever'), flagged('fever')),
  before(A_MARATHON, 'loosening', 40, bad('dvt-suspected'), flagged('dvt-suspected')),
  before(A_MARATHON, 'loosening', 40, caution(undefined, by('pregnancy')), flagged('pregnancy')),
  before(A_MARATHON, 'loosening', 40, info(by('subacute-injury')), flagged('subacute-injury')),
  before(A_MARATHON, 'loosening', 40, good(), flagged('run-down')),
  before(B_10K, 'deep', 90, caution(undefined, by('run-down')), flagged('run-down')),
  before(A_MARATHON, 'self', 1, bad('acute-injury'), flagged('acute-injury')),
  before(A_MARATHON, 'self', 1, ok(), flagged('fever')),
];

const together: Vector[] = [
  alone('deep', bad('fever', 'anticoagulant'), flagged('fever', 'anticoagulant')),
  alone('sports', bad('fever', 'run-down'), flagged('fever', 'run-down')),
  alone('sports', caution(undefined, by('pregnancy')), flagged('pregnancy', 'run-down')),
  alone(
    'deep',
    caution(undefined, { ...by('pregnancy-cleared'), notRules: ['health-pregnancy'] }),
    flagged('pregnancy', 'pregnancy-cleared'),
  ),
  around(
    'deep',
    [ahead(TEMPO, 5)],
    conflict(undefined, { order: ['conflict health-anticoagulant', 'conflict before-effort tempo'] }),
    flagged('anticoagulant'),
  ),
  around(
    'deep',
    [ahead(TEMPO, 5)],
    conflict(undefined, { order: ['conflict before-effort tempo', 'caution health-subacute-injury'] }),
    flagged('subacute-injury'),
  ),
  around(
    'sports',
    [ahead(TEMPO, 20)],
    caution(undefined, { order: ['caution health-pregnancy', 'caution before-effort tempo'] }),
    flagged('pregnancy'),
  ),
  alone('deep', bad('fever'), { with: 'health: fever kept in the settings', settings: { health: ['fever'] } }),
];

export const health: readonly Vector[] = [...table, ...otherKinds, ...neverSoftened, ...together];
