import type { ReplicaEvent, ReplicaState, Theme } from './model.ts';

interface Fill {
  background: string;
  border: string;
  text: string;
}

/** Names are Google's; the shades are a calm set of the replica's own, since only their names appear in labels. */
const SHADES: Record<string, [light: string, dark: string]> = {
  Tomato: ['#d96a5f', '#b5564d'],
  Flamingo: ['#e29a8f', '#b9776d'],
  Tangerine: ['#e28a58', '#b76f47'],
  Banana: ['#e3bf5a', '#b3964a'],
  Sage: ['#5fae87', '#4a8a6b'],
  Basil: ['#3f8a63', '#356f51'],
  Peacock: ['#4f94c9', '#44779f'],
  Blueberry: ['#6573bd', '#565f97'],
  Lavender: ['#8f9ad0', '#6f78a6'],
  Grape: ['#9a6bb0', '#7b588c'],
  Graphite: ['#7c8087', '#65686e'],
};

const DARK_TEXT_ON = new Set(['Banana', 'Flamingo', 'Lavender']);

export function colorNames(): string[] {
  return Object.keys(SHADES);
}

function colorOf(event: ReplicaEvent, state: ReplicaState): string {
  const own = event.color !== undefined && event.color in SHADES ? event.color : undefined;
  return own ?? state.calendars.find((calendar) => calendar.id === event.calendar)?.color ?? 'Lavender';
}

export function shade(color: string, theme: Theme): string {
  const pair = SHADES[color] ?? ['#4f94c9', '#44779f'];
  return theme === 'light' ? pair[0] : pair[1];
}

function mix(hex: string, other: number, share: number): string {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16);
    return Math.round(value * share + other * (1 - share));
  };
  return `rgb(${channel(1)}, ${channel(3)}, ${channel(5)})`;
}

function isPast(event: ReplicaEvent, state: ReplicaState): boolean {
  const now = `${state.today}${String(state.nowMinute).padStart(5, '0')}`;
  return `${event.end.date}${String(event.end.minute).padStart(5, '0')}` <= now;
}

/** Declined: white ground; past: 30 % colour and 70 % ground, border 50 % (section 2.2). */
export function chipFill(event: ReplicaEvent, state: ReplicaState): Fill {
  const color = colorOf(event, state);
  const base = shade(color, state.theme);
  const ground = state.theme === 'light' ? 255 : 19;
  const plainText = state.theme === 'light' ? '#3c4043' : '#e3e3e3';
  const surface = state.theme === 'light' ? '#ffffff' : 'rgb(19, 19, 20)';
  if (event.rsvp === 'Declined' || event.rsvp === 'Needs RSVP') {
    return { background: surface, border: base, text: plainText };
  }
  if (state.dialect.dimPast === true && isPast(event, state)) {
    return { background: mix(base, ground, 0.3), border: mix(base, ground, 0.5), text: plainText };
  }
  const text = state.theme === 'light' && DARK_TEXT_ON.has(color) ? '#2b2b2b' : '#ffffff';
  return { background: base, border: base, text };
}
