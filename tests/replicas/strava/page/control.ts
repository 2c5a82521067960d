/** window.__strava, in the page's own world: what tests may ask of the page. */
export interface StravaControl {
  /** everything the page's script drew is built anew: foreign nodes inside it are lost */
  rerender(): void;
}
