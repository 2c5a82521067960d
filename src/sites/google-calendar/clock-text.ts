/** //=> latinDigits('٧:٣٠') is '7:30' */
export function latinDigits(text: string): string {
  if (!/[\u0660-\uffff]/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    // Unicode keeps the ten digits of a script in a row, zero first.
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

export interface ClockTime {
  hour: number;
  minute: number;
}

const WITH_MINUTES = /(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)/g;
/** `7am`: the shortest form there is, glued in the languages that have it. */
const WITH_MERIDIEM = /(?<!\d)(\d{1,2})(?:[:.](\d{2}))?(?=\s?[ap]\.?m)(?!\d)/gi;

/**
 * Clock times in a text, by digits alone (CPLUS's method: no word of any language). 12-hour times keep the hour they are written with.
 * //=> clockTimes('14:00 to 15:30, ') is [{hour: 14, minute: 0}, {hour: 15, minute: 30}]
 */
export function clockTimes(text: string): ClockTime[] {
  const latin = latinDigits(text);
  const meridiem = read(latin, WITH_MERIDIEM);
  return meridiem.length >= 2 ? meridiem : read(latin, WITH_MINUTES);
}

function read(text: string, pattern: RegExp): ClockTime[] {
  return [...text.matchAll(pattern)]
    .map(([, hour, minute = '0']) => ({ hour: Number(hour), minute: Number(minute) }))
    .filter(({ hour, minute }) => hour <= 24 && minute < 60);
}

export function isMidnight({ hour, minute }: ClockTime): boolean {
  return minute === 0 && (hour === 0 || hour === 12 || hour === 24);
}

/** The minute a clock time stands for near `about`, whatever half of the day was meant; null when none is within `reach`. */
export function minuteNear(time: ClockTime, about: number, reach: number): number | null {
  const base = (time.hour % 12) * 60 + time.minute;
  const near = [base, base + 720, base + 1440].find((minute) => Math.abs(minute - about) <= reach);
  return near ?? null;
}
