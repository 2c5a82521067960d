/** On our own host alone; links are absolute on one page and relative on the next. */
const LINKS = {
  activities: /^(?:https:\/\/www\.strava\.com)?\/activities\/([1-9]\d{0,18})(?=[/?#]|$)/,
  athletes: /^(?:https:\/\/www\.strava\.com)?\/athletes\/([1-9]\d{0,18})(?=[/?#]|$)/,
};

/**
 * The id of the activity or the athlete that a link leads to; null where it leads elsewhere.
 * //=> linkId('https://www.strava.com/activities/12#comments', 'activities') is '12'
 */
export function linkId(link: Element, folder: keyof typeof LINKS): string | null {
  return LINKS[folder].exec(link.getAttribute('href') ?? '')?.[1] ?? null;
}
