import type { ReplicaLocale } from '../model.ts';
import { en, en_GB } from './english.ts';
import { da, de, nl, no, sv } from './germanic.ts';
import type { LabelLocale } from './label-locale.ts';
import { ar, hi, iw, ja, pl } from './other-languages.ts';
import { es, es_419, fr, it, pt_BR, pt_PT } from './romance.ts';

const LOCALES: Record<ReplicaLocale, LabelLocale> = {
  en,
  en_GB,
  de,
  fr,
  es,
  es_419,
  it,
  pt_BR,
  pt_PT,
  nl,
  sv,
  da,
  no,
  pl,
  ja,
  ar,
  iw,
  hi,
};

export const LOCALE_NAMES = Object.keys(LOCALES) as ReplicaLocale[];

export function labelLocale(locale: ReplicaLocale): LabelLocale {
  return LOCALES[locale];
}
