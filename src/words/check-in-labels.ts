import { PAGE_EN, type PageLabels } from './popup-labels.ts';

/** The fixed words of the page of questions. What it asks comes finished from the worker. */
export interface CheckInLabels extends PageLabels {
  areaField: string;
  areaNone: string;
  alsoField: string;
  /** A doctor comes before everything else. */
  urgentTitle: string;
  savedTitle: string;
}

export const CHECK_IN_EN: CheckInLabels = {
  ...PAGE_EN,
  loading: 'One moment …',
  areaField: 'Where most?',
  areaNone: 'Nowhere in particular',
  alsoField: 'Anything else?',
  urgentTitle: 'A doctor first',
  savedTitle: 'Thank you',
};
