import type { ReplicaEvent } from './model.ts';

/**
 * Out of office, focus time, birthdays and working locations were never captured (section 12). What stands here only
 * says in how many ways a chip can be unlike those we know: every one of them is positioned, and none is an event.
 */
export function unknownId(event: ReplicaEvent, encode: (text: string) => string): string {
  switch (event.unknown) {
    case 'odd-ttb':
      return `ttb_${encode(`{"i":"${event.id}","k":7}`)}`;
    case 'no-calendar':
      return encode(event.id);
    case 'out-of-office':
      return `ooo_${encode(`${event.id} outofoffice`)}`;
    case 'focus-time':
      return `${event.id}:focus`;
    case 'birthday':
      return encode(`${event.id}_birthday #contacts`);
    case 'place':
      return `wl-${event.start.date}-${event.id}`;
    default:
      return `x-${event.id}!`;
  }
}

export function unknownJslog(event: ReplicaEvent): string | undefined {
  if (event.unknown === 'focus-time') return undefined;
  if (event.unknown === 'out-of-office') return '71842; 3:[1]; track:JIbuQc';
  return `35463; 2:[${JSON.stringify(event.id)},null]; track:JIbuQc`;
}

/** Texts that follow no known grammar; some name a date, none a time. */
export function unknownLabel(event: ReplicaEvent, title: string, date: string): string {
  if (event.unknown === 'out-of-office') return `\u2014 ${title} \u2014`;
  if (event.unknown === 'birthday') return `${title} / ${date}`;
  if (event.unknown === 'place') return `${date}: ${title}`;
  return title;
}
