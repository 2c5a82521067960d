import { useId } from 'preact/hooks';
import type { CheckInView } from '../../platform/check-in-view.ts';
import type { CheckInLabels } from '../../words/check-in-labels.ts';
import { RefusedLine } from '../extension-page/refused-line.tsx';
import { useOnce } from '../extension-page/use-once.ts';
import { asksWhere, type CheckInAnswers } from './answers.ts';
import { CheckBox } from './check-box.tsx';
import { Choice } from './choice.tsx';
import { RedFlags } from './red-flags.tsx';

/** Effort on the scale of 0 to 10 that coaches use (CR-10). */
const FELT = Array.from({ length: 11 }, (_, n) => ({ value: String(n), label: String(n) }));

interface CheckInFormProps {
  view: CheckInView;
  labels: CheckInLabels;
  answers: CheckInAnswers;
  onAnswers(answers: CheckInAnswers): void;
  refused: string;
  onSave(): Promise<unknown>;
}

/** Nothing has to be answered; what is not said is not sent. */
export function CheckInForm({ view, labels, answers, onAnswers, refused, onSave }: CheckInFormProps) {
  const id = useId();
  const { busy, once } = useOnce();
  const say = (change: Partial<CheckInAnswers>) => onAnswers({ ...answers, ...change });
  return (
    <form
      class="check-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void once(onSave);
      }}
    >
      <RedFlags view={view} ticked={answers.redFlags} onTicked={(redFlags) => say({ redFlags })} />
      <Choice
        name="legs"
        legend={view.title}
        unseen={view.redFlags.length === 0}
        options={view.legs}
        chosen={answers.legs}
        onChosen={(legs) => say({ legs })}
      />
      {asksWhere(answers) && (
        <div class="where">
          <label for={`${id}-area`}>{labels.areaField}</label>
          <select
            id={`${id}-area`}
            name="area"
            value={answers.area ?? ''}
            onChange={(event) => say({ area: event.currentTarget.value || null })}
          >
            <option value="">{labels.areaNone}</option>
            {view.areas.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      {view.rpe && (
        <Choice
          name="rpe"
          legend={view.rpe.label}
          ends={view.rpe.ends}
          options={FELT}
          chosen={answers.rpe === null ? null : String(answers.rpe)}
          onChosen={(rpe) => say({ rpe: Number(rpe) })}
        />
      )}
      <fieldset>
        <legend>{labels.alsoField}</legend>
        <CheckBox
          name="rundown"
          value="rundown"
          text={view.rundown}
          checked={answers.rundown}
          onChecked={(rundown) => say({ rundown })}
        />
      </fieldset>
      <div class="save">
        <button
          type="submit"
          class="button primary"
          data-action="save"
          aria-disabled={busy}
          aria-describedby={`${id}-refused`}
        >
          {view.save}
        </button>
        <RefusedLine id={`${id}-refused`} text={refused} />
      </div>
    </form>
  );
}
