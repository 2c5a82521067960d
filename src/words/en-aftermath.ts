import type { AftermathWords, RecoveryDepth } from './aftermath-words.ts';
import { CHECK_IN_EN } from './en-check-in.ts';

const DEPTH: Readonly<Record<RecoveryDepth, string>> = { L: 'light', M: 'firm', D: 'deep' };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function waits(depth: RecoveryDepth, hours: number | null): string {
  const work = `${capital(DEPTH[depth])} massage`;
  if (hours === 0) return `${work}: any time after it, if it feels good.`;
  if (hours === null) return `${work}: no hour of these days is one for it.`;
  return `${work}: usually from ${hours} hours after it.`;
}

export const AFTERMATH_EN: AftermathWords = {
  line: (load, ready) => (ready === '' ? capital(load) : `${capital(load)} · ${ready}`),
  from: (depth, from) => `${DEPTH[depth]} from ${from ?? 'now'}`,
  until: (depth, until) => `${DEPTH[depth]} until ${until}`,
  notYet: (depth) => `${DEPTH[depth]} not yet`,
  both: (first, second) => `${first}, ${second}`,
  anyFrom: (from) => `any massage from ${from}`,
  any: 'ready for any massage',
  none: 'no massage yet',
  close: (severity) => `${severity}: a booked massage is too close`,
  label: (what, hours) => (hours > 0 ? `${what}, legs need about ${hours} hours` : what),
  depth: { L: 'Light', M: 'Firm', D: 'Deep' },
  timeline: (parts) => `After this alone, a massage usually fits: ${parts.join('; ')}.`,
  waits,
  slot: (moment, kind, minutes, checked) =>
    `Massage fits ${moment} · ${kind}, ${minutes} min${checked ? '' : ' · free time not checked'}`,
  checkIn: 'How do the legs feel?',
  afterRace: 'After the race: how are you?',
  questions: CHECK_IN_EN,
};
