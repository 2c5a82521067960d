import { isRightToLeft } from './direction.ts';
import { labelLocale } from './labels/all-locales.ts';
import type { ReplicaState } from './model.ts';

export const SCRIPT_PATH = '/replica/page.js';

/** The exact header of the real page is not known; that Trusted Types are enforced is (section 8.3). */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `script-src 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types replica',
  ].join('; ');
}

/** JSON inside a script element: no "<" may appear, whatever the titles contain. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

export function pageHtml(state: ReplicaState, nonce: string): string {
  return [
    '<!doctype html>',
    `<html lang="${labelLocale(state.locale).lang}" dir="${isRightToLeft(state) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Calendar</title></head>`,
    '<body>',
    `<script type="application/json" id="replica-state" nonce="${nonce}">${embeddedJson(state)}</script>`,
    `<script nonce="${nonce}" src="${SCRIPT_PATH}"></script>`,
    '</body></html>',
  ].join('\n');
}
