import { useState } from 'preact/hooks';
import type { PopupMissed } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { fillLabel } from '../extension-page/fill-label.ts';
import { Section } from '../extension-page/section.tsx';
import type { Act } from '../extension-page/use-actions.ts';
import { useOnce } from '../extension-page/use-once.ts';

/** It is no list of sins: the newest are enough. */
const SHOWN_AT_FIRST = 3;

interface MissedProps {
  labels: PopupLabels;
  act: Act;
}

/** Planned efforts of which no activity was seen. They load nothing, unless she says otherwise. */
export function MissedList({ missed, labels, act }: MissedProps & { missed: PopupMissed[] }) {
  const [all, setAll] = useState(false);
  if (missed.length === 0) return null;
  const hidden = all ? 0 : Math.max(0, missed.length - SHOWN_AT_FIRST);
  return (
    <Section title={labels.missedTitle} name="missed">
      <ul class="rows">
        {missed.slice(0, missed.length - hidden).map((one) => (
          <MissedRow key={one.eventId} missed={one} labels={labels} act={act} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link more" data-action="more" onClick={() => setAll(true)}>
          {fillLabel(labels.showMore, { n: hidden })}
        </button>
      )}
    </Section>
  );
}

function MissedRow({ missed, labels, act }: MissedProps & { missed: PopupMissed }) {
  const { busy, once } = useOnce();
  const { eventId, text } = missed;
  return (
    <li class="line" data-missed={eventId}>
      <p class="grow muted">
        <bdi>{text}</bdi>
      </p>
      <button
        type="button"
        class="link"
        data-action="took-place"
        aria-disabled={busy}
        aria-label={`${labels.tookPlace}: ${text}`}
        onClick={() => once(() => act({ type: 'popup/activity', says: 'did', eventId }))}
      >
        {labels.tookPlace}
      </button>
    </li>
  );
}
