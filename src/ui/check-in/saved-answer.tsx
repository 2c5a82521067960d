import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CheckInView } from '../../platform/check-in-view.ts';
import type { CheckInLabels } from '../../words/check-in-labels.ts';
import { RefusedLine } from '../extension-page/refused-line.tsx';
import { SeveritySign } from '../extension-page/severity-sign.tsx';
import { useOnce } from '../extension-page/use-once.ts';
import type { Saved } from './use-save.ts';

interface SavedAnswerProps {
  saved: Saved;
  view: CheckInView;
  labels: CheckInLabels;
  refused: string;
  onUndo(): Promise<unknown>;
}

/** What the answers change, or what to do first. It takes the focus, so that it is read out and Undo is the next stop. */
export function SavedAnswer({ saved, view, labels, refused, onUndo }: SavedAnswerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, once } = useOnce();
  useLayoutEffect(() => heading.current?.focus(), []);
  const { urgent, text } = saved;
  return (
    <section class={urgent ? 'saved urgent' : 'saved'} role={urgent ? 'alert' : undefined}>
      <h2 ref={heading} tabIndex={-1}>
        <SeveritySign severity={urgent ? 'conflict' : 'good'} /> {urgent ? labels.urgentTitle : labels.savedTitle}
      </h2>
      <p>{text}</p>
      <button
        type="button"
        class="button"
        data-action="undo"
        aria-disabled={busy}
        aria-describedby="check-in-refused"
        onClick={() => once(onUndo)}
      >
        {view.undo}
      </button>
      <RefusedLine id="check-in-refused" text={refused} />
    </section>
  );
}
