import type { OptionsEvent } from '../../platform/options-view.ts';
import type { OptionsLabels } from '../../words/options-labels.ts';
import type { Act } from '../extension-page/use-actions.ts';
import { useNotRight } from '../extension-page/use-not-right.tsx';
import { Because } from './because.tsx';
import { isAside } from './event-kinds.ts';

export function EventRow({ event, labels, act }: { event: OptionsEvent; labels: OptionsLabels; act: Act }) {
  const { title, when, what, because, told, kind } = event;
  const notRight = useNotRight(event, labels, act);
  return (
    <li class="list-row read" data-event-id={event.eventId} data-kind={kind}>
      <div class="about">
        <h3 title={title}>
          <bdi>{title}</bdi>
        </h3>
        <p class="muted">{when}</p>
      </div>
      <div class="reading">
        <p class={isAside(kind) ? 'what muted' : 'what'}>{what}</p>
        <p class="muted">{told ? labels.told : because !== '' && <Because text={labels.because} words={because} />}</p>
      </div>
      {notRight.button}
      {notRight.panel}
    </li>
  );
}
