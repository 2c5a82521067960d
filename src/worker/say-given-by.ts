import type { SlotOption } from '../core/model.ts';
import type { Settings } from '../core/settings.ts';
import { sayMoney } from '../words/money.ts';
import type { Voice } from '../words/voice.ts';

/** Who gives an hour and what it costs, for our own pages alone (design decision 12). */
export function sayGivenBy({ therapist, price }: SlotOption, settings: Settings, { words }: Voice): string {
  const name = settings.therapists?.find(({ id }) => id === therapist)?.name ?? '';
  const cost = price === null ? '' : sayMoney(price, settings.budget?.currency ?? '', words.lang);
  return words.givenBy(name.trim().slice(0, 60), cost);
}
