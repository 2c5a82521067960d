import { useId, useState } from 'preact/hooks';
import { isZone } from '../../core/time.ts';
import type { ZoneQuestion } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { Section } from '../extension-page/section.tsx';
import type { Act } from '../extension-page/use-actions.ts';

/** No zone begins with anything but a letter, so this can never be one. */
const OTHER = '?';

interface ZoneQuestionFormProps {
  question: ZoneQuestion;
  labels: PopupLabels;
  act: Act;
}

export function ZoneQuestionForm({ question, labels, act }: ZoneQuestionFormProps) {
  const [choice, setChoice] = useState(question.candidates[0] ?? OTHER);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState('');
  const id = useId();

  const save = async () => {
    const zone = choice === OTHER ? zoneName(typed) : choice;
    if (zone === null) {
      setRefused(labels.zoneUnknown);
      return;
    }
    const problems = await act({ type: 'popup/zone', source: question.source, account: question.account, zone });
    setRefused(problems.join(' '));
  };

  return (
    <Section title={labels.zoneTitle} name="zone">
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{question.text}</p>
        <label for={`${id}-zone`}>{labels.zoneField}</label>
        <select id={`${id}-zone`} value={choice} onChange={(event) => setChoice(event.currentTarget.value)}>
          {question.candidates.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
          <option value={OTHER}>{labels.zoneOther}</option>
        </select>
        {choice === OTHER && (
          <>
            <label for={`${id}-typed`}>{labels.zoneTyped}</label>
            <input
              id={`${id}-typed`}
              type="text"
              value={typed}
              list={`${id}-zones`}
              autocomplete="off"
              spellcheck={false}
              maxLength={79}
              aria-invalid={refused !== ''}
              aria-describedby={`${id}-hint ${id}-refused`}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <datalist id={`${id}-zones`}>
              {Intl.supportedValuesOf('timeZone').map((zone) => (
                <option key={zone} value={zone} />
              ))}
            </datalist>
            <p id={`${id}-hint`} class="muted">
              {labels.zoneHint}
            </p>
          </>
        )}
        <p id={`${id}-refused`} class="refused" aria-live="polite">
          {refused}
        </p>
        <button type="submit" class="button primary" data-action="save">
          {labels.save}
        </button>
      </form>
    </Section>
  );
}

/** A typed name as a zone, or null. A bare offset such as `+02:00` is none: it knows no summer time. */
export function zoneName(typed: string): string | null {
  const name = typed.trim().replaceAll(' ', '_');
  return /^[A-Za-z]/.test(name) && isZone(name) ? name : null;
}
