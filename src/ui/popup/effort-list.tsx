import type { PopupEffort } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { LoadBars } from './load-bars.tsx';
import { Section } from './section.tsx';

export function EffortList({ efforts, labels }: { efforts: PopupEffort[]; labels: PopupLabels }) {
  if (efforts.length === 0) return null;
  return (
    <Section title={labels.effortsTitle} name="efforts">
      <ul class="rows">
        {efforts.map((effort) => (
          <li
            key={`${effort.eventId} ${effort.startIso}`}
            class="effort"
            data-kneadtime="effort"
            data-event-id={effort.eventId}
            data-start={effort.startIso}
            data-kind={effort.kind}
            data-load={effort.load}
          >
            <LoadBars load={effort.load} text={effort.loadText} />
            <div class="grow">
              <h3 title={effort.title}>
                <bdi>{effort.title}</bdi>
              </h3>
              <p class="muted">
                {effort.when}
                {effort.what !== '' && ` · ${effort.what}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
