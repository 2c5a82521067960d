import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PopupView } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { createAsk } from './ask.ts';
import { BrandMark } from './brand-mark.tsx';
import { ConflictList } from './conflict-list.tsx';
import { EffortList } from './effort-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { NoAnswer } from './no-answer.tsx';
import { Notices } from './notices.tsx';
import { BookingList, UnmetList } from './open-needs.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import type { PopupDoor } from './popup-door.ts';
import { SettingsForm } from './settings/settings-form.tsx';
import { SlotList } from './slot-list.tsx';
import { SourceList } from './source-list.tsx';
import { UndoList } from './undo-list.tsx';
import { type Act, useActions } from './use-actions.ts';
import { useView } from './use-view.ts';
import { Waiting } from './waiting.tsx';
import { ZoneQuestionForm } from './zone-question-form.tsx';

export function Popup({ door, labels }: { door: PopupDoor; labels: PopupLabels }) {
  const ask = useMemo(() => createAsk({ send: door.send, newId: door.newId }), [door]);
  const { view, trouble, refresh, retry } = useView(ask, door.onChanged);
  const { act, outcome, clear } = useActions(ask, view, refresh, labels);
  const [said, announce] = useState('');
  const openTab = useCallback((url: string) => door.openTab(url), [door]);
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
        <Parts view={view} labels={labels} act={act} announce={announce} openTab={openTab} undoShown={undoShown} />
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
  /** The undo the lower line already offers. */
  undoShown: string | null;
}

/** What is wrong comes first, then what she asked about before anything can be proposed, then the answer, then the rest. */
function Parts({ view, labels, act, announce, openTab, undoShown }: PartsProps) {
  const empty = view.state !== 'ready';
  return (
    <>
      <ConflictList conflicts={view.conflicts} labels={labels} openTab={openTab} />
      <Notices notices={view.notices} labels={labels} />
      {view.zoneQuestions.map((question) => (
        <ZoneQuestionForm key={question.account} question={question} labels={labels} act={act} />
      ))}
      {empty && view.zoneQuestions.length === 0 && (
        <EmptyState view={view} labels={labels} act={act} openTab={openTab} />
      )}
      <SlotList slots={view.slots} labels={labels} act={act} announce={announce} />
      <UnmetList unmet={view.unmet} labels={labels} />
      <EffortList efforts={view.efforts} labels={labels} />
      <BookingList bookings={view.bookings} labels={labels} />
      {view.state !== 'no-pages' && <SourceList view={view} labels={labels} act={act} />}
      <SettingsForm view={view} labels={labels} act={act} />
      <UndoList offers={view.undo.filter(({ id }) => id !== undoShown)} labels={labels} act={act} />
    </>
  );
}
