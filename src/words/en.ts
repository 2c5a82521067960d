import type { DepthClass, Severity } from '../core/model.ts';
import type { Catalogue } from './catalogue.ts';
import { AFTERMATH_EN } from './en-aftermath.ts';
import { DONE_EN } from './en-done.ts';
import { EVIDENCE_EN } from './en-evidence.ts';
import { EVENT_TITLES } from './event-titles/en.ts';

const DISTANCE: Readonly<Record<string, string>> = {
  mile: 'mile race',
  half: 'half marathon',
  marathon: 'marathon',
  sprint: 'sprint triathlon',
  olympic: 'Olympic triathlon',
  '70.3': '70.3',
  '140.6': '140.6',
};

const NOUN: Readonly<Record<string, string>> = {
  race: 'race',
  hard: 'hard workout',
  long: 'long run',
  easy: 'easy session',
  strength: 'strength session',
};

const WORK: Readonly<Record<DepthClass, string>> = {
  D: 'deep work',
  M: 'a firm massage',
  L: 'a light massage',
  X: 'rolling',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whole hours below three days, whole days from there; floored, so that no gap sounds longer than it is. */
function hours(count: number): string {
  if (count < 1) return 'less than an hour';
  if (count < 72) return Math.floor(count) === 1 ? 'one hour' : `${Math.floor(count)} hours`;
  return `${Math.floor(count / 24)} days`;
}

/** A limit in words: rounded up where it is no whole day, so that no advice sounds laxer than it is. */
function limit(count: number): string {
  return count >= 72 && count % 24 !== 0 ? `${Math.ceil(count)} hours` : hours(Math.ceil(count));
}

function before(severity: Severity, gap: number, edge: number, effort: string, depth: DepthClass): string {
  const lead = `${capital(hours(gap))} before ${effort}`;
  if (severity === 'conflict') return `${lead}. ${capital(WORK[depth])} is usually kept at least ${limit(edge)} away.`;
  if (severity === 'caution') {
    if (depth === 'L') return `${lead}. It is not a warm-up, and too close to be of use.`;
    return `${lead}. Some book it this close; the usual advice is ${limit(edge)} or more.`;
  }
  if (severity === 'info') return `${lead}. Fine for most people; ask for less pressure if in doubt.`;
  return `${lead}, a good time for ${WORK[depth]}.`;
}

function after(severity: Severity, gap: number, edge: number, effort: string, depth: DepthClass): string {
  const lead = `${capital(hours(gap))} after ${effort}`;
  if (severity === 'conflict') return `${lead}. ${capital(WORK[depth])} usually waits at least ${limit(edge)}.`;
  if (severity === 'caution') return `${lead}. Some go this early; ${limit(edge)} or more is the usual advice.`;
  if (severity === 'info') return `${lead}. Some people go right away, some wait ${limit(edge)}.`;
  return `${lead}, a good time for ${WORK[depth]}.`;
}

function stretch(from: string | null, until: string | null): string {
  if (from && until) return ` from ${from} to ${until}`;
  if (from) return ` from ${from} on`;
  return until ? ` until ${until}` : ' at any time';
}

export const en: Catalogue = {
  lang: 'en',
  direction: 'ltr',
  kind: {
    flush: 'light flush',
    loosening: 'loosening',
    sports: 'sports',
    deep: 'deep tissue',
    trigger: 'trigger point',
    myofascial: 'myofascial',
    ashiatsu: 'ashiatsu',
    art: 'active release',
    swedish: 'Swedish',
    'hot-stone': 'hot stone',
    thai: 'Thai',
    self: 'foam rolling',
  },
  readAs: { massage: 'Massage', rest: 'Rest day', other: 'Not training' },
  eventTitle: EVENT_TITLES,
  severity: { conflict: 'Collides', caution: 'Better not', info: 'Note', good: 'Good time', ok: '' },
  load: {
    E0: 'rest',
    E1: 'easy',
    E2: 'steady',
    E3: 'hard',
    E4: 'very hard',
    E5: 'as hard as it gets',
  },
  hours,
  minutes: (count) => `${count} min`,
  effort: (name) => {
    if (name.foreign) return name.kind === 'race' ? 'a race in another calendar' : 'a session in another calendar';
    const noun = en.effortNoun(name);
    return name.near ? `${name.day}’s ${noun}` : `the ${noun} on ${name.day}`;
  },
  effortNoun: ({ kind, distance, discipline }) => {
    if (kind === 'race') {
      if (distance?.startsWith('relay-')) return 'relay';
      const noun = distance === null ? undefined : (DISTANCE[distance] ?? distance.toUpperCase().replace('KM', ' km'));
      if (noun) return noun;
      if (discipline === 'tri') return 'triathlon';
      return discipline === 'ultra' ? 'ultra' : 'race';
    }
    if (kind === 'long') return discipline === 'cycling' ? 'long ride' : 'long run';
    return NOUN[kind] ?? kind;
  },
  before,
  after,
  overlap: (effort) => `At the same time as ${effort}.`,
  overlapVisit: 'At the same time as another massage.',
  overlapBusy: 'Something else is in the calendar at this hour.',
  travelOverlap: (effort) => `The way there or back runs into ${effort || 'something else in the calendar'}.`,
  noveltyBeforeRace: (effort) => `New to your body within a week of ${effort}. A light massage is the safer choice.`,
  newTherapist: (effort) => `A new therapist within a week of ${effort}. Familiar hands are the safer choice.`,
  restart: (effort) =>
    `More than eight weeks since the last massage, and a week or less to ${effort}. Start again after it.`,
  deepSpacing: (gap) =>
    `${capital(hours(Math.max(gap, 0)))} from another deep massage. Three days between them is the usual advice.`,
  weeklyCap: 'More than two firm massages within seven days.',
  readiness: 'Your readiness is low that day. Something lighter may sit better.',
  checkIn: 'You said your legs are sore. Something lighter may sit better.',
  cadence: 'A regular visit: runners and practices go every one to four weeks, by how hard they train.',
  heat: (severity, gap, edge, effort) =>
    `${capital(hours(gap))} after ${effort}. Heat ${severity === 'conflict' ? 'waits' : 'better waits'} ${limit(edge)} after hard work.`,
  health: {
    'acute-injury': 'A fresh injury: no massage for the first three days.',
    'subacute-injury': 'An injury that is still healing: ask what it is before it is worked on.',
    'cleared-injury': 'A cleared injury: deep work as your therapist says. To your body it is new again.',
    'bone-stress': 'Possible bone stress: see a clinician first.',
    fever: 'Fever or infection: not now.',
    'dvt-suspected': 'One-sided calf swelling, warmth or pain at rest: no massage. Seek medical care now.',
    anticoagulant: 'With blood thinners or a bleeding disorder: ask a clinician first, and no deep work.',
    pregnancy: 'In pregnancy: ask a clinician first, and no deep work.',
    'pregnancy-cleared': 'In pregnancy: with a prenatal-trained therapist only.',
    'open-wound': 'Open or sore skin: keep away from it until it has healed.',
    'varicose-veins': 'Varicose veins: keep away from them.',
    'post-race-red-flag': 'Dark urine, confusion or severe swelling after a race: no massage. Seek medical care now.',
    'run-down': 'You said you feel run down. Something lighter may sit better.',
    other: 'A health note of yours speaks against it. Ask a clinician first.',
  },
  notes: {
    taper: 'In the taper, keep it familiar: nothing new, no long projects.',
    'post-race-red-flags':
      'Before any massage after a hard race: with dark urine, confusion, severe swelling or one-sided calf pain, seek care instead.',
    'light-after-race-dissent': 'A massage practice says within hours; a marathon runner waits a day or two.',
    'early-dissent': 'Some book this soon after hard work; a marathon runner waits a day or two.',
    'flight-dvt':
      'After a race and a flight: one-sided calf swelling, warmth or pain at rest needs a doctor, not a massage.',
    'layered-soreness': 'Deep work on top of something that leaves legs sore: the two add up.',
    'late-post-race': 'A late slot after the race, still fine.',
    'rolling-before-race': 'On race morning: ten minutes at most, and lightly.',
    'rolling-after-race': 'After an effort like this: lightly, from two hours on, and no harder than feels fine.',
    'keep-away': 'Keep away from the area your health note names.',
    'as-your-therapist-says': 'Deep work as your therapist says.',
  },
  needBefore: (effort, gap, good) =>
    `${capital(hours(gap))} before ${effort}${good ? ': close enough to help, far enough to settle' : ''}.`,
  needAfter: (effort, gap, good) => {
    const lead = `${capital(hours(gap))} after ${effort}`;
    if (gap < 24) return `${lead}. Light work may feel good now; a study found no difference on the following days.`;
    return good && gap >= 48 ? `${lead}, when soreness usually eases.` : `${lead}.`;
  },
  needCadence: (days) => {
    if (days === null) return 'It would start a regular rhythm.';
    return `${days === 1 ? 'One day' : `${days} days`} since the visit before, a regular rhythm for where you are in training.`;
  },
  needAsked: 'You asked for this one.',
  between: (behind, ahead, own) => {
    const after = behind && own !== 'behind' ? `${hours(behind.gap)} after ${behind.effort}` : '';
    const before = ahead && own !== 'ahead' ? `${hours(ahead.gap)} before ${ahead.effort}` : '';
    if (after && before) return `${capital(after)}, ${before}.`;
    if (own !== null) return capital(after || before) && `${capital(after || before)}.`;
    if (after) return `${capital(after)}, nothing hard ahead for days.`;
    return before ? `${capital(before)}.` : 'Nothing hard close by.';
  },
  slotTitle: (count) => `Massage fits · ${count} min`,
  slotLabel: (when, what, severity) => `Massage fits: ${when}, ${what}${severity === '' ? '' : `. ${severity}`}`,
  effortLabel: (what, load, recovery) => `${what}: ${load}${recovery > 0 ? `, legs need about ${recovery} hours` : ''}`,
  effortWhy: (recovery) =>
    recovery > 0 ? `Legs usually need about ${recovery} hours after it.` : 'No load on the legs.',
  assumedPriority: 'Taken as a goal race. That is an assumption.',
  assumedStart: 'No start time is written; the usual one is assumed.',
  evidence: EVIDENCE_EN,
  aftermath: AFTERMATH_EN,
  done: DONE_EN,
  confidence: { high: 'sure', medium: 'fairly sure', low: 'a guess' },
  basis: (signals, confidence) => (signals === '' ? capital(confidence) : `Rated by ${signals} · ${confidence}`),
  conflictLabel: (severity, what, reason) => `${severity === '' ? '' : `${severity}: `}${what}. ${reason}`,
  unchecked: (sources) => `Free time not checked against ${sources.join(', ')} lately. Open it once to check.`,
  moved: {
    passed: 'The hour shown before has passed; this is the next good one.',
    filled: 'The hour shown before has filled up; this is the next good one.',
    rule: 'Something near the hour shown before changed, so this moved.',
    better: 'A better hour has opened.',
  },
  wayOutLighter: (kind) => `Keep the hour and ask for a ${kind} massage instead.`,
  wayOutMove: (when) => `Move it to ${when}.`,
  wayOutBoth: (kind, when) => `Keep the hour and ask for a ${kind} massage instead, or move it to ${when}.`,
  unmet: {
    dismissed: (what) => `${what}: put aside, as you asked.`,
    snoozed: (what) => `${what}: later, as you asked.`,
    'no-free-time': (what) => `${what}: no free hour in the right days.`,
    'all-conflict': (what) => `${what}: every free hour is too close to something hard.`,
    'not-covered': (what) => `${what}: I have not seen those days yet. Open that week in Google Calendar.`,
    budget: (what) => `${what}: it would go over the month’s budget.`,
    comfort: (what) => `${what}: no kind you like fits here.`,
    passed: (what) => `${what}: its time has passed.`,
    spacing: (what) => `${what}: every free hour is too close to another massage.`,
    health: (what) => `${what}: not now, by your own health note. Ask a clinician first.`,
  },
  opener: {
    free: (event, when) => `Moving “${event}” would open ${when}.`,
    ease: (event, when) => `Making “${event}” easy would open ${when}.`,
    move: (event, days, day, when) => {
      const count = Math.abs(days) === 1 ? 'a day' : `${Math.abs(days)} days`;
      return `Moving “${event}” ${days < 0 ? `${count} earlier` : `by ${count}`}, to ${day}, would open ${when}.`;
    },
    hours: (when) => `Other days or hours would open ${when}.`,
    kind: (kind, when) => `A ${kind} massage would fit ${when}.`,
    budget: (amount, month, when) => `A budget of ${amount} for ${month} would open ${when}.`,
  },
  rolling: (when) => `Ten minutes of rolling is a reasonable stand-in, for example ${when}.`,
  overBudget: 'Over the month’s budget, but within the visits you want at least. Let it go if you like.',
  givenBy: (name, price) => (name && price ? `With ${name}, ${price}` : name ? `With ${name}` : price),
  rhythm: (own, wished, actual) => {
    const lately = actual === null ? '' : `; lately it was every ${actual}`;
    return own
      ? `You wish for a visit every ${wished} days${lately}.`
      : `A visit every ${wished} days or so suits where you are in training${lately}.`;
  },
  overdue: {
    due: 'The next one is about due.',
    nudge: 'It has been a while: go again when it suits you.',
  },
  forWhat: {
    pre: (effort) => `Before ${effort}`,
    post: (effort) => `After ${effort}`,
    cadence: 'Regular massage',
    asked: 'Massage you asked for',
  },
  source: {
    S0: 'a runner’s own account',
    S1: 'a massage practice’s guide',
    S2: 'a running coach',
    S3: 'a marathon runner’s own account',
    S4: 'a fitness writer',
    own: 'our own rule of thumb',
    safety: 'common safety advice',
  },
  areas: {
    calves: 'calves',
    hamstrings: 'hamstrings',
    glutes: 'glutes',
    quads: 'quads',
    hips: 'hips',
    'lower-back': 'lower back',
    shoulders: 'shoulders',
    feet: 'feet',
  },
  eventBody: {
    why: 'Why now:',
    focus: 'Focus areas:',
    prepare: 'Prepare:',
    prepareText: 'eat and drink as usual, wear loose clothes, name the areas you want worked on.',
    rule: 'A rule of thumb, not medical advice.',
    by: 'Planned with Kneadtime',
  },
  card: {
    add: 'Add',
    adding: 'Opening the editor',
    next: 'Next',
    later: 'Later',
    dismiss: 'Dismiss',
    why: 'Why?',
    close: 'Close',
    undo: 'Undo',
    dismissed: 'Not at this hour, then.',
    snoozed: 'Later, then: shown again tomorrow.',
    ruleOfThumb: 'Rules of thumb from runners and therapists. Nobody has tested exact days.',
    reload: 'Kneadtime was updated. Reload this page to go on.',
    failed: 'That did not work. Please try again.',
    option: '{n} of {of}',
    kind: 'Kind',
    length: 'Length',
    cells: {
      c: 'Collides',
      a: 'Better not',
      i: 'Worth a note',
      g: 'Good time',
      o: 'Fits',
      b: 'Busy',
      p: 'Too soon',
      u: 'Not in your hours',
    },
    moveHint: 'Arrow keys move it by 15 minutes, Enter keeps it',
    saveForMe: 'Save it for me',
    saveOffer: 'You saved it yourself. Shall Kneadtime press Save next time?',
    saveYes: 'Yes, save it for me',
    saveNo: 'No, I will do it',
    notRight: 'Not right?',
    sameDay: 'Also that day',
  },
  saying: {
    'not-mine': 'Not mine',
    'not-a-race': 'Not a race',
    'a-race': 'A race',
    'b-race': 'B race',
    'c-race': 'C race',
  },
  ways: { lighter: (kind) => `Lighter: ${kind} massage`, move: (moment) => `Move to ${moment}` },
  place: {
    moved: (moment) => `Moved to ${moment}.`,
    changed: (what) => `Now ${what}.`,
    past: 'This hour has passed, or is too soon to get there.',
    outside: 'This hour lies outside the days and hours you want.',
    unseen: 'Kneadtime has not seen this part of your calendar yet. Open its week there, then try again.',
    busy: 'Something else is in the calendar then, or on the way there or back.',
    near: 'Another massage is too near. Two days between them is the least, three between deep ones.',
    before: (effort) => `This visit is meant to come before ${effort}.`,
    after: (effort) => `This visit is meant to come after ${effort}.`,
    unfit: 'This hour does not go with the rest of your plan. The massage stays where it was.',
    notAKind: 'This kind of massage is not one of those offered here.',
  },
  finding: (label, text) => (text === '' ? `${label}.` : `${label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`),
  fits: 'Nothing speaks against it.',
  fix: {
    which: (title, moment) => `${title}, ${moment}`,
    move: (which, day, from, until) =>
      `${which}: set it to ${day}, ${from} – ${until}, then press Save. Ask your therapist first if it is booked.`,
    lighter: (which, title) => `${which}: change the title to “${title}”, then press Save, and tell your therapist.`,
    noWay: 'No other hour or kind is known that would do. Move it yourself, or leave it as it is.',
  },
  said: {
    pressSave: 'The event is filled in. Press Save.',
    added: (when) => `In your calendar: ${when}.`,
    unsure: (moment) => `Not sure it was saved. Look at ${moment} in your calendar.`,
    undo: 'To take it out, press the bin in the window that opened.',
    undoElsewhere: (moment) => `Open it on ${moment}, then press its bin.`,
  },
  popup: {
    opening: (what, when) => `${what}, ${when}: the editor is opening.`,
    editor: (what, when) => `${what}, ${when}: press Save in the editor.`,
    saved: (what, when) => `${what}, ${when}: being saved.`,
    unsure: (what, when) => `${what}, ${when}: not sure it was saved. Look at this hour in your calendar.`,
    added: (what, when) => `${what}, ${when}`,
    addsTo: (account) => `Add writes to ${account}.`,
    unnamed: (page) => `the calendar at ${page}`,
    covered: (until) => `until ${until}`,
    coveredNothing: 'no days yet',
    read: (ago) => `read ${ago}`,
    zone: (account) => `Which time zone does the calendar of ${account} show? I cannot tell from the page.`,
    unknownLayout: (account) =>
      `I cannot read the calendar page of ${account}. Its layout is new to me; open the week view, or report it.`,
    unreadable: (account, count) => `Some events in the calendar of ${account} could not be read: ${count}`,
    undoDismiss: (what) => `Dismissed: ${what}`,
    undoSnooze: (what) => `Later: ${what}`,
    undoHold: (what) => `Held where you put it: ${what}`,
    zoneUnknown: (account) => `The time zone of ${account} is not known, so nothing is proposed there.`,
    ruleFailed: (rule) => `One rule could not be applied (${rule}); the others were. Please report it.`,
  },
  race: {
    start: 'the start',
    tooLate: (kind, edge, gap, effort) =>
      `${capital(kind)}: too late. It is usually kept at least ${limit(edge)} from ${effort}; the earliest visit would leave ${hours(gap)}.`,
    noTime: (kind, effort) => `${capital(kind)}: too late. No time is left for a visit before ${effort}.`,
    notNow: (kind, reason) => `${capital(kind)}: not now. ${reason}`.trim(),
    betterNot: (kind, reason) => `${capital(kind)}: better not. ${reason}`.trim(),
    someUntil: (kind, until, edge, effort) =>
      `${capital(kind)}: better not. Some book until ${until}; the usual advice is ${limit(edge)} or more before ${effort}.`,
    lightTooClose: (kind, edge, effort) =>
      `${capital(kind)}: better not. Less than ${limit(edge)} before ${effort} it is no warm-up, and too close to be of use.`,
    good: (kind, from, until, then) => `${capital(kind)}: good${stretch(from, until)}${then}.`,
    fine: (kind, from, until, then) => `${capital(kind)}: fine${stretch(from, until)}${then}.`,
    thenFine: (until) => `, fine until ${until}`,
    thenSome: (until) => `; some book until ${until}`,
  },
};
