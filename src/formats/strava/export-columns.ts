/** What is read of an export, and nothing else of it: no description, private note, gear or file name. */
const COLUMNS = {
  id: { en: 'Activity ID', de: 'Aktivitäts-ID', place: 0 },
  date: { en: 'Activity Date', de: 'Aktivitätsdatum', place: 1 },
  title: { en: 'Activity Name', de: 'Name der Aktivität', place: 2 },
  sport: { en: 'Activity Type', de: 'Aktivitätsart', place: 3 },
  /** Several names stand there twice; the second is the raw value, in seconds and metres whatever the account's units are. */
  elapsed: { en: 'Elapsed Time', de: 'Verstrichene Zeit', place: 15, second: true },
  moving: { en: 'Moving Time', de: 'Bewegungszeit', place: 16 },
  distance: { en: 'Distance', de: 'Distanz', place: 17, second: true },
  ascent: { en: 'Elevation Gain', de: 'Höhenzunahme', place: 20 },
  descent: { en: 'Elevation Loss', de: 'Höhenunterschied', place: 21 },
  relativeEffort: { en: 'Relative Effort', de: 'Relative Leistung', place: 37, second: true },
  exertion: { en: 'Perceived Exertion', de: 'Gefühlte Anstrengung', place: 43 },
  /** Since 2026; older exports have no tags. */
  race: { en: 'Competition', de: 'Wettkampf', place: 95 },
  longRun: { en: 'Long Run', de: 'Langer Lauf', place: 96 },
} as const satisfies Record<string, Column>;

interface Column {
  en: string;
  de: string;
  place: number;
  second?: true;
}

type ColumnName = keyof typeof COLUMNS;

/** Without these there is no activity. */
const NEEDED: readonly ColumnName[] = ['id', 'date', 'title', 'sport'];

/** The columns of 2026, in any language. */
const WHOLE_WIDTH = 103;
/** The shortest of those whose first columns stand where they stand today. */
const LEAST_WIDTH = 80;
/** Pairs of places that carry the same name in every language. */
const TWICE = [
  [5, 15],
  [6, 17],
  [7, 30],
  [8, 37],
  [9, 50],
] as const;

export interface ExportColumns {
  language: 'en' | 'de' | 'other';
  /** Where each stands; undefined where the export has none. */
  at: Partial<Record<ColumnName, number>>;
  /** How many fields a row has. */
  width: number;
  /** Known names at places where no export had them so far. */
  moved: string[];
}

/** Finds the columns by name and occurrence; in other languages by place, if the names come twice where they always do. Null: no export. */
export function exportColumns(header: readonly string[]): ExportColumns | null {
  const names = header.map((name) => name.trim());
  const language = (['en', 'de'] as const).find((one) => NEEDED.every((name) => names.includes(COLUMNS[name][one])));
  if (language) return byName(names, language);
  const twice = TWICE.filter(([one, two]) => names[one] !== '' && names[one] === names[two]).map(([one]) => names[one]);
  const looksLikeOne = names.length >= LEAST_WIDTH && new Set(twice).size === TWICE.length;
  return looksLikeOne ? byPlace(names) : null;
}

function byName(names: string[], language: 'en' | 'de'): ExportColumns {
  const columns: ExportColumns = { language, at: {}, width: names.length, moved: [] };
  for (const [key, column] of entries()) {
    const name = column[language];
    const first = names.indexOf(name);
    const place = column.second ? names.indexOf(name, first + 1) : first;
    // The German names of tags are a guess, their places are known.
    if (first < 0 && names.length === WHOLE_WIDTH && isTag(key)) columns.at[key] = column.place;
    if (first < 0 || place < 0) continue;
    columns.at[key] = place;
    if (place !== column.place) columns.moved.push(name);
  }
  return columns;
}

function byPlace(names: string[]): ExportColumns {
  const placed = entries().filter(([key]) => !isTag(key) || names.length === WHOLE_WIDTH);
  const at = Object.fromEntries(placed.map(([key, { place }]) => [key, place]));
  return { language: 'other', at, width: names.length, moved: [] };
}

const isTag = (key: ColumnName) => key === 'race' || key === 'longRun';

const entries = () => Object.entries(COLUMNS) as [ColumnName, Column][];
