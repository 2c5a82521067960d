import type { MassageKind } from '../../../core/model.ts';
import { MASSAGE_KINDS, type Settings } from '../../../core/settings.ts';
import type { PopupView } from '../../../platform/popup-view.ts';
import type { PopupLabels } from '../../../words/popup-labels.ts';
import { fillLabel } from '../../extension-page/fill-label.ts';
import type { Act } from '../../extension-page/use-actions.ts';
import { ChoiceField } from './choice-field.tsx';
import { DayButtons } from './day-buttons.tsx';
import { HoursField } from './hours-field.tsx';
import { NumberField } from './number-field.tsx';

const WHOLE_WEEK = [0, 1, 2, 3, 4, 5, 6];
const LENGTHS = [20, 30, 45, 60, 75, 90, 120];
const COMFORTS = ['light', 'mixed', 'deep'] as const;
const CADENCE_DAYS = { min: 3, max: 90, step: 1 };
const TRAVEL_MINUTES = { min: 0, max: 600, step: 5 };

interface SettingsFormProps {
  view: PopupView;
  labels: PopupLabels;
  act: Act;
  openOptions(): void;
}

/** The first settings; every change applies at once and is judged by the worker, whose sentence shows at the field it refused. */
export function SettingsForm({ view, labels, act, openOptions }: SettingsFormProps) {
  const { settings, defaults } = view;
  const save = (change: { [K in keyof Settings]?: Settings[K] | null }) => act({ type: 'popup/settings', change });
  const kind = settings.preferredKind ?? defaults.preferredKind ?? 'sports';
  return (
    <details class="part settings">
      <summary>
        <h2>{labels.settingsTitle}</h2>
      </summary>
      <div class="fields">
        <DayButtons
          legend={labels.daysField}
          lang={view.lang}
          days={settings.days ?? defaults.days ?? WHOLE_WEEK}
          save={(days) => save({ days })}
        />
        <HoursField hours={settings.hours ?? defaults.hours} labels={labels} save={(hours) => save({ hours })} />
        <ChoiceField
          name="preferredKind"
          label={labels.kindField}
          value={settings.preferredKind ?? ''}
          options={[
            { value: '', text: labels.kindAny },
            ...MASSAGE_KINDS.map((value) => ({ value, text: labels[`kind.${value}`] })),
          ]}
          save={(value) => save({ preferredKind: value as MassageKind | null })}
        />
        <ChoiceField
          key={kind}
          name="duration"
          label={fillLabel(labels.durationField, { kind: labels[`kind.${kind}`] })}
          value={String(settings.durations?.[kind] ?? '')}
          options={lengthOptions(settings.durations?.[kind], defaults.durations?.[kind], labels)}
          save={(value) =>
            save({ durations: changed(settings.durations, kind, value === null ? null : Number(value)) })
          }
        />
        <NumberField
          name="cadence"
          label={labels.cadenceField}
          unit={labels.daysUnit}
          value={settings.cadence?.wish}
          usual={defaults.cadence?.wish}
          range={CADENCE_DAYS}
          labels={labels}
          save={(value) => save({ cadence: changed(settings.cadence, 'wish', value) })}
        />
        <NumberField
          name="travelMin"
          label={labels.travelField}
          unit={labels.minutesUnit}
          value={settings.travelMin}
          usual={defaults.travelMin}
          range={TRAVEL_MINUTES}
          labels={labels}
          save={(travelMin) => save({ travelMin })}
        />
        <ChoiceField
          name="comfort"
          label={labels.comfortField}
          value={settings.comfort ?? defaults.comfort ?? ''}
          options={[
            ...((settings.comfort ?? defaults.comfort) ? [] : [{ value: '', text: labels.kindAny }]),
            ...COMFORTS.map((value) => ({ value, text: labels[`comfort.${value}`] })),
          ]}
          save={(value) => save({ comfort: value as (typeof COMFORTS)[number] | null })}
        />
        <button type="button" class="link options-link" data-action="options" onClick={openOptions}>
          {labels.openOptions}
        </button>
      </div>
    </details>
  );
}

/** A setting made of parts is replaced as a whole: the other parts stay, and the last part gone means back to the default. */
function changed<T extends object, K extends keyof T>(parts: T | undefined, key: K, value: T[K] | null): T | null {
  const rest = { ...parts } as T;
  if (value === null || value === undefined) delete rest[key];
  else rest[key] = value;
  return Object.keys(rest).length > 0 ? rest : null;
}

function lengthOptions(own: number | undefined, usual: number | undefined, labels: PopupLabels) {
  const lengths = own === undefined || LENGTHS.includes(own) ? LENGTHS : [...LENGTHS, own].sort((a, b) => a - b);
  const text = (minutes: number) => `${minutes} ${labels.minutesShort}`;
  return [
    { value: '', text: usual === undefined ? labels.usual : `${labels.usual} (${text(usual)})` },
    ...lengths.map((minutes) => ({ value: String(minutes), text: text(minutes) })),
  ];
}
