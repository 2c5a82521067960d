const OBSERVANCE = ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'];

/** The properties we read, by component. All others, alarms and most X-properties among them, are never parsed. */
const READ: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['X-WR-CALNAME', 'X-WR-TIMEZONE'],
  VEVENT: [
    ...['UID', 'SEQUENCE', 'DTSTAMP', 'RECURRENCE-ID', 'DTSTART', 'DTEND', 'DURATION'],
    ...['RRULE', 'RDATE', 'EXDATE', 'EXRULE', 'SUMMARY', 'LOCATION', 'DESCRIPTION', 'STATUS', 'TRANSP'],
    ...['X-MICROSOFT-CDO-ALLDAYEVENT', 'X-MICROSOFT-CDO-BUSYSTATUS'],
  ],
  VTIMEZONE: ['TZID', 'X-LIC-LOCATION'],
  STANDARD: OBSERVANCE,
  DAYLIGHT: OBSERVANCE,
};

const byComponent = new Map(
  Object.entries(READ).map(([component, names]) => [component, new Map(names.map((name) => [name, name]))]),
);

export function isReadComponent(component: string): boolean {
  return byComponent.has(component);
}

/** The name in upper case where we read that property of that component. */
export function readName(component: string, name: string): string | undefined {
  const names = byComponent.get(component);
  return names?.get(name) ?? names?.get(name.toUpperCase());
}

/** What may lie directly in a calendar: such a BEGIN also ends an event whose END is missing. */
export const IN_CALENDAR: ReadonlySet<string> = new Set(['VEVENT', 'VTIMEZONE', 'VTODO', 'VJOURNAL', 'VFREEBUSY']);
