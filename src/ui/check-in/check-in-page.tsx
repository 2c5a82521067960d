import { useMemo, useState } from 'preact/hooks';
import type { CheckInLabels } from '../../words/check-in-labels.ts';
import { createAsk } from '../extension-page/ask.ts';
import { BrandMark } from '../extension-page/brand-mark.tsx';
import { NoAnswer } from '../extension-page/no-answer.tsx';
import type { PageDoor } from '../extension-page/page-door.ts';
import { Waiting } from '../extension-page/waiting.tsx';
import { NO_ANSWERS } from './answers.ts';
import { CheckInForm } from './check-in-form.tsx';
import { SavedAnswer } from './saved-answer.tsx';
import { useQuestions } from './use-questions.ts';
import { useSave } from './use-save.ts';

interface CheckInPageProps {
  door: Pick<PageDoor, 'send' | 'newId'>;
  labels: CheckInLabels;
  /** The effort it is about; null: the legs in general. */
  eventId: string | null;
}

/** Questions on a page of ours: a host page can read whatever is drawn into it. */
export function CheckInPage({ door, labels, eventId }: CheckInPageProps) {
  const ask = useMemo(() => createAsk({ send: door.send, newId: door.newId }), [door]);
  const { view, trouble, retry } = useQuestions(ask, eventId);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const { saved, refused, said, save, undo } = useSave(ask, eventId, labels);

  return (
    <main class="check-in" lang={view?.lang} aria-busy={view === null && trouble === null}>
      <header>
        <BrandMark size={24} />
        <h1>{view?.title ?? 'Kneadtime'}</h1>
      </header>
      {trouble && <NoAnswer text={trouble.text} labels={labels} onRetry={retry} />}
      {!view && !trouble && <Waiting labels={labels} />}
      {view?.about && (
        <p class="about muted">
          <bdi>{view.about}</bdi>
        </p>
      )}
      {view && !saved && (
        <CheckInForm
          view={view}
          labels={labels}
          answers={answers}
          onAnswers={setAnswers}
          refused={refused}
          onSave={() => save(answers)}
        />
      )}
      {view && saved && (
        <SavedAnswer saved={saved} view={view} labels={labels} refused={refused} onUndo={() => undo(saved.undo)} />
      )}
      <p class="check-in-said" role="status">
        {said}
      </p>
    </main>
  );
}
