import type { ReadEvent } from '../../../core/model.ts';
import { type RawComponent, wordOf } from '../text/raw-component.ts';

type State = Pick<ReadEvent, 'busy' | 'status'>;

/**
 * Free or busy, sure or not, from STATUS, TRANSP and Outlook's own busy status. Whether the user declined cannot be known: a
 * file does not say who she is among its attendees.
 */
export function eventState(raw: RawComponent): State {
  const status = wordOf(raw, 'STATUS');
  const outlook = wordOf(raw, 'X-MICROSOFT-CDO-BUSYSTATUS');
  if (status === 'CANCELLED') return { status: 'cancelled', busy: 'free' };
  const free = wordOf(raw, 'TRANSP') === 'TRANSPARENT' || outlook === 'FREE' || outlook === 'WORKINGELSEWHERE';
  const tentative = status === 'TENTATIVE' || (status !== 'CONFIRMED' && outlook === 'TENTATIVE');
  return { status: tentative ? 'tentative' : 'confirmed', busy: free ? 'free' : 'busy' };
}
