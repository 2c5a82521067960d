import { useState } from 'preact/hooks';
import type { CheckInLabels } from '../../words/check-in-labels.ts';
import type { Ask, Question } from '../extension-page/ask.ts';
import { answersToSend, type CheckInAnswers } from './answers.ts';

/** What was saved, in the worker's words, and how to take it back. */
export interface Saved {
  text: string;
  undo: string;
  urgent: boolean;
}

export function useSave(ask: Ask, eventId: string | null, labels: CheckInLabels) {
  const [saved, setSaved] = useState<Saved | null>(null);
  const [refused, setRefused] = useState('');
  const [said, setSaid] = useState('');

  /** The reply where it went well; else its sentence stands below the button. */
  const tell = async <Q extends Question>(question: Q) => {
    setSaid('');
    const reply = await ask(question);
    setRefused(reply.ok ? '' : 'text' in reply ? reply.text : labels.silentText);
    return reply.ok ? reply : null;
  };

  const save = async (answers: CheckInAnswers) => {
    const reply = await tell({ type: 'check-in/save', eventId, ...answersToSend(answers) } as const);
    if (reply) setSaved(reply as unknown as Saved);
  };

  const undo = async (id: string) => {
    if (!(await tell({ type: 'popup/undo', undo: id } as const))) return;
    setSaved(null);
    setSaid(labels.undone);
  };

  return { saved, refused, said, save, undo };
}
