import type { PopupView } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { BrandMark } from '../extension-page/brand-mark.tsx';
import type { Act } from '../extension-page/use-actions.ts';
import { StaleTabs } from './stale-tabs.tsx';

const CALENDAR_URL = 'https://calendar.google.com/';

interface EmptyStateProps {
  view: PopupView;
  labels: PopupLabels;
  act: Act;
  openTab(url: string): void;
}

/** One sentence that teaches and one button. A calendar that is already open only needs to load again. */
export function EmptyState({ view, labels, act, openTab }: EmptyStateProps) {
  const nothingRead = view.state === 'no-pages';
  return (
    <section class="empty">
      <BrandMark size={48} />
      <h2>{nothingRead ? labels.noPagesTitle : labels.nothingTitle}</h2>
      <p>{nothingRead ? labels.noPagesText : labels.nothingText}</p>
      {nothingRead && view.staleTabs.length > 0 ? (
        <StaleTabs tabs={view.staleTabs} labels={labels} act={act} />
      ) : (
        <button type="button" class="button primary" data-action="open" onClick={() => openTab(CALENDAR_URL)}>
          {labels.openCalendar}
        </button>
      )}
    </section>
  );
}
