/** What an export may cost us. Ten years of training every day are 4,000 rows and 3 MB. */
export const LIMITS = {
  /** Of the whole text. */
  characters: 50_000_000,
  rows: 50_000,
  /** 103 were seen in 2026. */
  columns: 300,
  /** Of one row; also how far an unclosed quote is followed. */
  rowCharacters: 100_000,
  /** Rows that cannot be read, after which the file is given up. */
  badRows: 1_000,
  title: 200,
  name: 100,
  /** Of a stranger's value, in a sentence that says we cannot read it. */
  quoted: 60,
} as const;
