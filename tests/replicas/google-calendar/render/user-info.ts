import { labelLocale } from '../labels/all-locales.ts';
import type { ReplicaState } from '../model.ts';
import { instantOf, zoneOffsetMs } from '../zone-clock.ts';
import { element } from './element.ts';

/** Hidden #xUserInfo (section 8.3, TOOL 2025-07, grade C: the page may not have it). */
export function userInfo(document: Document, state: ReplicaState): HTMLElement {
  const now = instantOf({ date: state.today, minute: state.nowMinute }, state.zone);
  return element(
    document,
    'div',
    { id: 'xUserInfo', style: 'display: none;' },
    element(document, 'div', { id: 'xUserEml' }, state.account.email),
    element(document, 'div', { id: 'xUserLocale' }, labelLocale(state.locale).lang),
    element(document, 'div', { id: 'xTimezone' }, state.zone),
    element(document, 'div', { id: 'xGmtOffset' }, String(zoneOffsetMs(now, state.zone))),
  );
}
