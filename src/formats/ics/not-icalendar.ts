/** Thrown where nothing of a file can be read. The message is one sentence for people: which file, what is wrong, what to do. */
export class NotICalendar extends Error {
  override name = 'NotICalendar';
  readonly file: string;

  constructor(file: string, wrong: string, remedy = 'export the calendar again as .ics') {
    super(`${file} is not a calendar we can read: ${wrong}; ${remedy}.`);
    this.file = file;
  }
}

/** Thrown before parsing where a file is larger than we are willing to hold in memory. */
export class TooLarge extends NotICalendar {
  override name = 'TooLarge';
}
