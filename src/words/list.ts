import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

/** Screen languages. The first serves where a language is missing. */
export const CATALOGUES: readonly Catalogue[] = [en];

/** The catalogue for a BCP 47 tag; English where there is none. //=> catalogueFor('en-GB').lang is 'en' */
export function catalogueFor(tag: string): Catalogue {
  const language = tag.toLowerCase().split('-')[0];
  return CATALOGUES.find(({ lang }) => lang === language) ?? en;
}
