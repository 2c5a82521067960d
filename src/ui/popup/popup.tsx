import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PopupView } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { createAsk } from '../extension-page/ask.ts';
import { BrandMark } from '../extension-page/brand-mark.tsx';
import { NoAnswer } from '../extension-page/no-answer.tsx';
import { OutcomeLine } from '../extension-page/outcome-line.tsx';
import { type Act, useActions } from '../extension-page/use-actions.ts';
import { useView } from '../extension-page/use-view.ts';
import { Waiting } from '../extension-page/waiting.tsx';
import { AddedList } from './added-list.tsx';
import { ConflictList } from './conflict-list.tsx';
import { EffortList } from './effort-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { MissedList } from './missed-list.tsx';
import { Notices } from './notices.tsx';
import { BookingList, UnmetList } from './open-needs.tsx';
import type { PopupDoor } from './popup-door.ts';
import { RhythmLine } from './rhythm-line.tsx';
import { SettingsForm } from './settings/settings-form.tsx';
import { SlotList } from './slot-list.tsx';
import { SourceList } from './source-list.tsx';
import { UndoList } from './undo-list.tsx';
import { ZoneQuestionForm } from './zone-question-form.tsx';

export function Popup({ door, labels }: { door: PopupDoor; labels: PopupLabels }) {
  const ask = useMemo(() => createAsk({ send: door.send, newId: door.newId }), [door]);
  const { view, trouble, refresh, retry } = useView(ask, 'popup/view', door.onChanged);
  const { act, outcome, clear } = useActions(ask, view, refresh, labels);
  const [said, announce] = useState('');
  const openTab = useCallback((url: string) => door.openTab(url), [door]);
  const openOptions = useCallback(() => door.openOptions(), [door]);
  const undoShown = outcome?.undo ?? null;

  return (
    <main class="popup" lang={view?.lang} aria-busy={view === null && trouble === null}>
      <header>
        <BrandMark size={20} />
        <h1>Kneadtime</h1>
      </header>
      {trouble && <NoAnswer text={trouble.text} labels={labels} onRetry={retry} />}
      {!view && !trouble && <Waiting labels={labels} />}
      {view && (
        <Parts
          view={view}
          labels={labels}
          act={act}
          announce={announce}
          openTab={openTab}
          openOptions={openOptions}
          undoShown={undoShown}
        />
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <OutcomeLine outcome={outcome} labels={labels} act={act} onClose={clear} />
    </main>
  );
}

interface PartsProps {
  view: PopupView;
  labels: PopupLabels;
  act: Act;
  announce(text: string): void;
  openTab(url: string): void;
  openOptions(): void;
  /** The undo the lower line already offers. */
  undoShown: string | null;
}

/** What is wrong comes first, then what she asked about before anything can be proposed, then the answer, then the rest. */
function Parts({ view, labels, act, announce, openTab, openOptions, undoShown }: PartsProps) {
  const empty = view.state !== 'ready';
  return (
    <>
      <ConflictList conflicts={view.conflicts} accounts={view.manyAccounts} labels={labels} openTab={openTab} />
      <Notices notices={view.notices} labels={labels} />
      {view.zoneQuestions.map((question) => (
        <ZoneQuestionForm key={question.account} question={question} labels={labels} act={act} />
      ))}
      {empty && view.zoneQuestions.length === 0 && (
        <EmptyState view={view} labels={labels} act={act} openTab={openTab} />
      )}
      <SlotList slots={view.slots} addsTo={view.addsTo} labels={labels} act={act} announce={announce} />
      <RhythmLine rhythm={view.rhythm} />
      <UnmetList unmet={view.unmet} labels={labels} />
      <EffortList efforts={view.efforts} accounts={view.manyAccounts} labels={labels} act={act} />
      <MissedList missed={view.missed} labels={labels} act={act} />
      <BookingList bookings={view.bookings} labels={labels} />
      <AddedList added={view.added} accounts={view.manyAccounts} labels={labels} act={act} />
      {(view.state !== 'no-pages' || view.sources.length > 0) && <SourceList view={view} labels={labels} act={act} />}
      <SettingsForm view={view} labels={labels} act={act} openOptions={openOptions} />
      <UndoList offers={view.undo.filter(({ id }) => id !== undoShown)} labels={labels} act={act} />
    </>
  );
}
