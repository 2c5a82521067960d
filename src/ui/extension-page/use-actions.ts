import { useCallback, useRef, useState } from 'preact/hooks';
import type { PageLabels } from '../../words/popup-labels.ts';
import type { Ask, NoAnswer, Question } from './ask.ts';

type Failure = { ok: false; code: string; text: string } | NoAnswer;
type Success = { ok: true; undo?: string; text?: string; problems?: string[] };

/** What every view of ours has: the offers of undo, newest first. */
interface Undoable {
  undo: { id: string; text: string }[];
}

/** What the line at the bottom says about the last thing done. */
export interface Outcome {
  text: string;
  tone: 'done' | 'trouble';
  undo: string | null;
}

/** Sends one command; resolves to the sentences about what was refused, empty when all went well. */
export type Act = (question: Question, doneText?: string) => Promise<string[]>;

export function useActions(
  ask: Ask,
  view: Undoable | null,
  refresh: () => Promise<Undoable | null>,
  labels: PageLabels,
) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const knownUndo = useRef<Set<string>>(new Set());
  if (view) for (const offer of view.undo) knownUndo.current.add(offer.id);

  const act: Act = useCallback(
    async (question, doneText) => {
      const before = new Set(knownUndo.current);
      const reply = (await ask(question)) as Success | Failure;
      if (!reply.ok) {
        const text = 'text' in reply ? reply.text : labels.silentText;
        await refresh();
        setOutcome(isSaidAtField(question, reply) ? null : { text, tone: 'trouble', undo: null });
        return [text];
      }
      const after = await refresh();
      const refused = reply.problems ?? [];
      // Settings and the like are undone through an offer that only the new view carries.
      const offer = after?.undo.find(({ id }) => id === reply.undo || !before.has(id));
      const undo = reply.undo ?? offer?.id ?? null;
      const text = reply.text ?? doneText ?? offer?.text ?? labels.done;
      setOutcome(
        refused.length > 0 ? null : { text, tone: 'done', undo: question.type === 'popup/undo' ? null : undo },
      );
      return refused;
    },
    [ask, refresh, labels],
  );

  return { act, outcome, clear: () => setOutcome(null) };
}

/** A refusal belongs to the field it came from, unless what the field was about is gone, and the field with it. */
function isSaidAtField(question: Question, reply: Failure): boolean {
  switch (question.type) {
    case 'popup/settings':
    case 'popup/add-to':
    case 'options/save-for-me':
      return true;
    case 'options/correct':
      return reply.code !== 'gone';
    case 'options/amend':
      return reply.code !== 'gone' && question.says !== null;
    case 'options/word':
      return reply.code !== 'gone' && question.kind !== null;
    default:
      return false;
  }
}
