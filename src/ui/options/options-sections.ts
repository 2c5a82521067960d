import type { ComponentType } from 'preact';
import type { OptionsView } from '../../platform/options-view.ts';
import type { OptionsLabels } from '../../words/options-labels.ts';
import type { Ask } from '../extension-page/ask.ts';
import type { Act } from '../extension-page/use-actions.ts';
import { CorrectionList } from './correction-list.tsx';
import { EventList } from './event-list.tsx';
import { HistoryImport } from './history-import.tsx';
import { SavingField } from './saving-field.tsx';
import { WordList } from './word-list.tsx';

export interface SectionProps {
  view: OptionsView;
  labels: OptionsLabels;
  act: Act;
  /** For what is answered with more than done or refused. */
  ask: Ask;
}

interface OptionsSection {
  /** Also its place in the address: `options.html#words`. */
  name: string;
  title: keyof OptionsLabels;
  Body: ComponentType<SectionProps>;
}

/** The page, from top to bottom. A new section is one line here. */
export const OPTIONS_SECTIONS: readonly OptionsSection[] = [
  { name: 'corrections', title: 'correctionsTitle', Body: CorrectionList },
  { name: 'words', title: 'wordsTitle', Body: WordList },
  { name: 'history', title: 'historyTitle', Body: HistoryImport },
  { name: 'saving', title: 'savingTitle', Body: SavingField },
  { name: 'read', title: 'readTitle', Body: EventList },
];
