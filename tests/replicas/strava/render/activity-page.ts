import { headingDate } from '../locale/dates.ts';
import { climbFigure, clockFigure, distanceFigure, type Figure } from '../locale/figures.ts';
import { PAGE_WORDS, sportWord } from '../locale/words.ts';
import type { ReplicaActivity, StravaState } from '../model.ts';
import { type Branch, el, type Tree } from '../tree.ts';
import { athleteName } from '../wire/feed-entry.ts';
import { scriptJson } from '../wire/json-text.ts';
import { framed } from './frame.ts';

export const SUB_PAGES = ['overview', 'analysis', 'heartrate', 'laps'] as const;

/** The page's global that its inline script needs: everything can be called and answers itself. */
const STUB = [
  'var factory = {}; var pageView; window.Strava = { Labs: { Activities: { Pages: new Proxy({}, { get: function () {',
  '  return function () { var self = new Proxy(this, { get: function (all, key) { return function () { return self; }; } }); return self; };',
  '} }) } } };',
].join('\n');

function kindOfView(sport: string): string {
  if (/Run$/.test(sport)) return 'Run';
  if (/Ride$/.test(sport)) return 'Ride';
  return sport === 'Swim' ? 'Swim' : 'Other';
}

/** The inline script (section 5); how the older rollout wraps it is a guess. */
function inlineScript(activity: ReplicaActivity, state: StravaState): string {
  const isOwner = activity.athlete === state.viewer?.id;
  const view = `${kindOfView(activity.sport)}PageView`;
  const numbers = `moving_time: ${activity.moving},\n    elapsed_time: ${activity.elapsed},\n    avg_hr: ${activity.relativeEffort === null ? 'null' : 142},\n    calories: 612`;
  const name = scriptJson(activity.name);
  if (state.generation === '2024') {
    return `${STUB}\n!function () { pageView = new Strava.Labs.Activities.Pages.${view}("${activity.id}", "${activity.sport}", factory); pageView.isOwner(${isOwner}).measurementUnits("${state.units}"); }();\nvar lightbox = { ${numbers}, title: ${name} };`;
  }
  return `${STUB}\nwindow.addEventListener('load', function () {});\npageView = new Strava.Labs.Activities.Pages.${view}(${activity.id}, '${activity.sport}', factory)\n  .isOwner(${isOwner})\n  .measurementUnits('${state.units}');\nvar activity = {\n    ${numbers},\n    name: ${name}\n};`;
}

const strong = ({ number, unit, title }: Figure): Tree =>
  el('strong', {}, number, el('abbr', { class: 'unit', title }, unit));

function stat(value: Tree, label: string, css?: string): Tree {
  return el('li', { class: css }, value, el('div', { class: 'label' }, label));
}

/** What every sub-page but the first lacks. */
export function summary(activity: ReplicaActivity, state: StravaState): Tree {
  const words = PAGE_WORDS[state.locale];
  const effort = activity.relativeEffort;
  return el(
    'div',
    { class: 'activity-summary-container' },
    el(
      'div',
      { class: 'activity-summary' },
      el(
        'div',
        { class: 'details-container' },
        el('time', {}, headingDate(activity, state.locale)),
        el('span', { class: 'location' }, ''),
        el('h1', { class: 'text-title1 marginless activity-name' }, activity.name),
        el('div', { class: 'activity-description' }, el('div', { class: 'content' }, '')),
      ),
      el(
        'div',
        { class: 'activity-stats' },
        el(
          'ul',
          { class: 'inline-stats section' },
          stat(strong(distanceFigure(activity, state)), words.distance),
          stat(el('strong', {}, clockFigure(activity.moving)), words.movingTime),
          stat(strong(climbFigure(activity, state)), words.climb),
          effort === null ? undefined : stat(el('strong', {}, String(effort)), words.relativeEffort, 'suffer-score'),
        ),
        el('div', { class: 'section more-stats' }, ...moreStats(activity, state)),
      ),
    ),
  );
}

function moreStats(activity: ReplicaActivity, state: StravaState): Branch[] {
  const words = PAGE_WORDS[state.locale];
  const felt = activity.perceivedExertion;
  return [
    el('div', { class: 'row' }, `${words.elapsedTime} ${clockFigure(activity.elapsed)}`),
    felt === undefined ? undefined : el('div', { class: 'row' }, `${words.perceivedExertion}: ${felt}`),
  ];
}

export function activityPage(activity: ReplicaActivity, state: StravaState, sub: string): Tree {
  const sport = sportWord(activity.sport, state.locale);
  const who = athleteName(state, activity.athlete);
  const heading = el(
    'section',
    { id: 'heading' },
    el(
      'header',
      {},
      el(
        'h2',
        { class: 'text-title3' },
        el(
          'span',
          { class: 'title' },
          el('a', { class: 'minimal', href: `/athletes/${activity.athlete}` }, who),
          ` – ${sport}`,
        ),
      ),
    ),
    sub === 'overview' ? summary(activity, state) : undefined,
  );
  const nav = el(
    'ul',
    { id: 'pagenav' },
    ...SUB_PAGES.map((name) =>
      el(
        'li',
        { class: name === sub ? 'selected' : undefined },
        el('a', { 'data-menu': name, href: `/activities/${activity.id}/${name}` }, name),
      ),
    ),
  );
  return framed(state, {
    title: `${activity.name} | ${sport} | Strava`,
    part: 'activity',
    main: [el('div', { class: 'page container' }, heading, nav, el('div', { class: 'view', id: 'view' }, sub))],
    scripts: [inlineScript(activity, state)],
  });
}
