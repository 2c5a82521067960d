import type { PopupView } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import type { Act } from '../extension-page/use-actions.ts';

/** Tabs that were open before Kneadtime was: it can read them once they load again. */
export function StaleTabs({ tabs, labels, act }: { tabs: PopupView['staleTabs']; labels: PopupLabels; act: Act }) {
  if (tabs.length === 0) return null;
  return (
    <ul class="rows stale-tabs">
      {tabs.map((tab) => (
        <li key={tab.tabId} class="line">
          <p class="grow">{tab.text}</p>
          <button
            type="button"
            class="button"
            data-action="reload"
            data-tab-id={tab.tabId}
            aria-label={`${labels.reloadTab}: ${tab.text}`}
            onClick={() => act({ type: 'popup/reload-tab', tabId: tab.tabId })}
          >
            {labels.reloadTab}
          </button>
        </li>
      ))}
    </ul>
  );
}
