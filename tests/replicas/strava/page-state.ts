import type { StravaState } from './model.ts';

/** What the page's script knows of the account, beside what it asks for. */
export interface PageState extends Pick<StravaState, 'locale' | 'units' | 'dialect' | 'generation' | 'latency'> {
  /** YYYY-MM-DD on her clock */
  today: string;
}

export function pageState(document: Document): PageState {
  return JSON.parse(document.body.getAttribute('data-replica-words') ?? '{}') as PageState;
}
