/** @jsxImportSource ../light-jsx */
import type { RecoveryDays } from '../../platform/marks.ts';
import { type Openness, stretchesOf } from './timeline-stretches.ts';
import { tickNames } from './timeline-ticks.ts';

interface RecoveryTimelineProps {
  timeline: RecoveryDays;
  /** Where the language runs from right to left, so do the days. */
  rtl: boolean;
  /** On the page of an activity; else in a card. */
  wide: boolean;
}

/** A band: its name, and the bar under it. */
const NAME = 11;
const BAND = 28;
const BAR = { height: 8, bottom: 24 };
/** How high a bar is says it as well as its colour: closed is a thin line, opening half a bar, open a full one. */
const HEIGHT: Record<Openness, number> = { closed: 2, opening: 4, open: BAR.height };

/** From when on the legs are ready for which massage, as a picture; in words for who does not see it. */
export function RecoveryTimeline({ timeline, rtl, wide }: RecoveryTimelineProps) {
  const { bands, spanHours, nowHour, ticks, text } = timeline;
  const bottom = bands.length * BAND;
  const at = (hour: number) => percent(rtl ? spanHours - hour : hour, spanHours);
  const away = rtl ? -4 : 4;
  return (
    <svg class="timeline" role="img" aria-label={text} direction={rtl ? 'rtl' : 'ltr'}>
      {ticks.map(({ hour }) => (
        <line key={hour} class="tick" x1={at(hour)} x2={at(hour)} y1="0" y2={bottom + 4} />
      ))}
      {bands.map(({ depth, label, steps }, band) => (
        <g key={depth}>
          <text class="depth" x={rtl ? '100%' : '0'} y={band * BAND + NAME}>
            {label}
          </text>
          {stretchesOf(steps, spanHours).map(({ from, to, openness }) => (
            <rect
              key={from}
              class={openness}
              x={at(rtl ? to : from)}
              y={band * BAND + BAR.bottom - HEIGHT[openness]}
              width={percent(to - from, spanHours)}
              height={HEIGHT[openness]}
            />
          ))}
        </g>
      ))}
      {tickNames(ticks, spanHours, wide).map(({ hour, label }) => (
        <text key={hour} class="day" x={at(hour)} dx={away} y={bottom + 12}>
          {label}
        </text>
      ))}
      <g class="now">
        <line x1={at(nowHour)} x2={at(nowHour)} y1="4" y2={bottom + 1} />
        <circle cx={at(nowHour)} cy="4" r="3" />
      </g>
    </svg>
  );
}

function percent(hours: number, of: number): string {
  const share = of > 0 ? (hours / of) * 100 : 0;
  return `${Math.round(Math.max(0, Math.min(100, share)) * 100) / 100}%`;
}
