import { useRef, useState } from 'preact/hooks';
import type { OptionsLabels } from '../../words/options-labels.ts';
import type { Ask } from '../extension-page/ask.ts';
import { wrongFile } from './wrong-file.ts';

/** What the worker understood of a file. Until she keeps it, nothing of it is kept. */
interface Preview {
  name: string;
  csv: string;
  summary: string[];
  problems: string[];
}

type Stage = { at: 'idle' | 'reading' | 'kept' } | { at: 'read'; preview: Preview };

/** One file, looked at first and kept when she says so. A file chosen later puts an earlier one away, whose answer then counts no more. */
export function useHistoryImport(ask: Ask, labels: OptionsLabels) {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const [refused, setRefused] = useState('');
  const turn = useRef(0);

  const show = (next: Stage, why = '') => {
    setStage(next);
    setRefused(why);
  };

  const look = async (file: File) => {
    const mine = ++turn.current;
    const wrong = wrongFile(file, labels);
    if (wrong !== '') return show({ at: 'idle' }, wrong);
    show({ at: 'reading' });
    const name = file.name.slice(0, 300);
    // Null where the file is gone by now, or may not be read.
    const csv = await file.text().catch(() => null);
    if (mine !== turn.current) return;
    if (csv === null) return show({ at: 'idle' }, labels.historyUnopened);
    const reply = await ask({ type: 'options/activities', name, csv, preview: true });
    if (mine !== turn.current) return;
    if (!reply.ok) return show({ at: 'idle' }, 'text' in reply ? reply.text : labels.silentText);
    show({ at: 'read', preview: { name, csv, summary: reply.summary, problems: reply.problems } });
  };

  const keep = async ({ name, csv }: Preview) => {
    const mine = ++turn.current;
    const reply = await ask({ type: 'options/activities', name, csv, preview: false });
    if (mine !== turn.current) return;
    if (reply.ok) show({ at: 'kept' });
    else setRefused('text' in reply ? reply.text : labels.silentText);
  };

  const putAway = () => {
    turn.current++;
    show({ at: 'idle' });
  };

  return { stage, refused, look, keep, putAway };
}
