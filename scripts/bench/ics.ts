import ICAL from 'ical.js';
import { DAY } from '../../src/core/time.ts';
import { readIcs } from '../../src/formats/ics/read-ics.ts';
import { medianTime } from './median-time.ts';
import { BENCH_NOW } from './sample-events.ts';

function calendar(events: number): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kneadtime//bench//EN'];
  for (let i = 0; i < events; i++) {
    const day = new Date(BENCH_NOW + (i % 300) * DAY).toISOString().slice(0, 10).replaceAll('-', '');
    const hour = String(6 + (i % 12)).padStart(2, '0');
    lines.push(
      'BEGIN:VEVENT',
      `UID:bench-${i}@example.com`,
      'DTSTAMP:20260101T000000Z',
      `DTSTART;TZID=Europe/Berlin:${day}T${hour}0000`,
      `DTEND;TZID=Europe/Berlin:${day}T${hour}4500`,
      `SUMMARY:Easy run ${i}`,
      `DESCRIPTION:${'Warm up\\, then steady. '.repeat(10)}`,
      'END:VEVENT',
    );
  }
  return `${lines.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
}

/** Budget: at most twice the bare parse of ical.js. */
export function bench(): string[] {
  const text = calendar(10_000);
  const window = { from: BENCH_NOW, to: BENCH_NOW + 300 * DAY };
  const bare = medianTime(() => ICAL.parse(text), 5, 2);
  const ours = medianTime(
    () => readIcs(text, { name: 'bench.ics', zone: 'Europe/Berlin', window, readAt: BENCH_NOW }),
    5,
    2,
  );
  const size = (text.length / 1e6).toFixed(1);
  return [
    `${size} MB, 10,000 events: ${ours.toFixed(0)} ms, ${(ours / bare).toFixed(1)}x the bare parse (${bare.toFixed(0)} ms)`,
  ];
}
