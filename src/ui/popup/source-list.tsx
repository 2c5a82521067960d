import type { PopupSource, PopupView } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { Section } from '../extension-page/section.tsx';
import { SeveritySign } from '../extension-page/severity-sign.tsx';
import type { Act } from '../extension-page/use-actions.ts';
import { RecordedActions } from './recorded-actions.tsx';
import { StaleTabs } from './stale-tabs.tsx';

/** What was read, of whom, until when, and what could not be read. */
export function SourceList({ view, labels, act }: { view: PopupView; labels: PopupLabels; act: Act }) {
  return (
    <Section title={labels.seeTitle} name="see">
      {view.sources.length === 0 && <p class="muted">{labels.seeNothing}</p>}
      <ul class="rows">
        {view.sources.map((source) => (
          <SourceRow key={`${source.source} ${source.account}`} source={source} labels={labels} act={act} />
        ))}
      </ul>
      <StaleTabs tabs={view.staleTabs} labels={labels} act={act} />
    </Section>
  );
}

function SourceRow({ source, labels, act }: { source: PopupSource; labels: PopupLabels; act: Act }) {
  const { recorded } = source;
  return (
    <li class="source">
      <h3>
        {source.source} <bdi class="account">{source.account}</bdi>
      </h3>
      <p class="muted">{[source.covered, source.asOf].filter(Boolean).join(' · ')}</p>
      {source.problems.map((problem) => (
        <p key={problem} class="problem">
          <SeveritySign severity="caution" /> <span>{problem}</span>
        </p>
      ))}
      {recorded && (
        <RecordedActions recorded={recorded} name={`${source.source} ${source.account}`} labels={labels} act={act} />
      )}
    </li>
  );
}
