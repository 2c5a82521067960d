import type { LoadClass } from '../../core/model.ts';

const BARS = [1, 2, 3, 4, 5];

/** As many bars filled as the load class; `text` says it in words to those who cannot see them. */
export function LoadBars({ load, text }: { load: LoadClass; text: string }) {
  const filled = Number(load.slice(1));
  return (
    <svg class="load-bars" width="24" height="16" viewBox="0 0 24 16" role="img" aria-label={text}>
      <title>{text}</title>
      {BARS.map((bar) => (
        <rect
          key={bar}
          class={bar <= filled ? 'filled' : 'open'}
          x={(bar - 1) * 5 + 0.5}
          y={15.5 - bar * 3}
          width="3"
          height={bar * 3}
          rx="1"
        />
      ))}
    </svg>
  );
}
