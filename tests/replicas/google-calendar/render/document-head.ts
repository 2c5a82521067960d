import { isRightToLeft } from '../direction.ts';
import { pageTitle } from '../headings.ts';
import { labelLocale } from '../labels/all-locales.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaState, Theme } from '../model.ts';
import { pageStyle } from '../style/page-style.ts';
import { viewKey } from '../view-keys.ts';
import { element } from './element.ts';

/** Section 8.3 [A]: light and dark tell themselves by meta[name=theme-color], live. */
export const THEME_COLORS: Record<Theme, string> = { light: '#F8FAFD', dark: '#1B1B1B' };

export function applyTheme(document: Document, theme: Theme): void {
  let meta = document.head.querySelector('meta[name="theme-color"]');
  if (meta === null) {
    meta = element(document, 'meta', { name: 'theme-color' });
    document.head.append(meta);
  }
  meta.setAttribute('content', THEME_COLORS[theme]);
  document.documentElement.setAttribute('data-replica-theme', theme);
}

export function applyHead(document: Document, state: ReplicaState): void {
  document.documentElement.setAttribute('lang', labelLocale(state.locale).lang);
  document.documentElement.setAttribute('dir', isRightToLeft(state) ? 'rtl' : 'ltr');
  document.title = `${uiWord('product', state)} - ${pageTitle(state)}`;
  applyTheme(document, state.theme);
  let style = document.head.querySelector('style[data-replica-style]');
  if (style === null) {
    style = element(document, 'style', { 'data-replica-style': true });
    document.head.append(style);
  }
  style.textContent = pageStyle(state);
}

export function applyViewKey(document: Document, state: Pick<ReplicaState, 'view'>): void {
  document.body.setAttribute('data-viewkey', viewKey(state.view));
}
