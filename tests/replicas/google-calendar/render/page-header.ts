import { pageTitle } from '../headings.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaState } from '../model.ts';
import { viewKey, viewName } from '../view-keys.ts';
import { element } from './element.ts';
import { icon, iconButton } from './icon.ts';

function accountButton(document: Document, state: ReplicaState): HTMLElement {
  const { name, email } = state.account;
  const label = uiWord('account', state, { name, email });
  const attributes = { type: 'button', class: 'r-account', 'aria-label': label };
  return element(document, 'button', attributes, name.slice(0, 1));
}

/** data-active-view names the initial view only, it does not follow later changes (section 8.1). */
export function pageHeader(document: Document, state: ReplicaState): HTMLElement {
  const today = element(
    document,
    'button',
    { type: 'button', class: 'r-todaybutton', 'data-replica-action': 'today' },
    uiWord('today', state),
  );
  const views = element(
    document,
    'button',
    { type: 'button', class: 'r-viewbutton', 'data-replica-action': 'views' },
    element(document, 'span', { class: 'r-viewname' }, viewName(state)),
    icon(document, 'arrow_drop_down'),
  );
  return element(
    document,
    'header',
    { role: 'banner', class: 'r-header' },
    iconButton(document, 'menu', uiWord('mainDrawer', state)),
    element(document, 'div', { class: 'r-product' }, uiWord('product', state)),
    element(
      document,
      'div',
      { class: 'r-headmain', 'data-active-view': viewKey(state.view).toLowerCase() },
      today,
      iconButton(document, 'chevron_left', uiWord('previous', state), 'previous'),
      iconButton(document, 'chevron_right', uiWord('next', state), 'next'),
      element(document, 'div', { class: 'r-title' }, pageTitle(state)),
    ),
    element(
      document,
      'div',
      { class: 'r-headtools' },
      iconButton(document, 'search', uiWord('search', state), 'search'),
      iconButton(document, 'help', uiWord('support', state)),
      iconButton(document, 'settings', uiWord('settings', state)),
    ),
    views,
    accountButton(document, state),
  );
}
