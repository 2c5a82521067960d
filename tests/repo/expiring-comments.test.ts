import { describe, expect, it } from 'vitest';
import { textFiles, textOf } from './tree.ts';

/** Moved forward with every release, so that a run gives the same answer on every day. */
const TODAY = '2026-11-21';

const MARK = /(?<![A-Za-z])(TODO|FIXME|XXX|HACK)(?![A-Za-z])(.{0,14})/;
const files = textFiles().filter(
  (path) => /\.(ts|tsx|mjs|css|html)$/.test(path) && !path.endsWith('expiring-comments.test.ts'),
);

describe('notes to ourselves', () => {
  it('have a date, and it has not passed', () => {
    const broken = files.flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, i) => {
          const [, mark, rest = ''] = MARK.exec(line) ?? [];
          if (!mark) return [];
          const date = mark === 'TODO' ? /^ \[(\d{4}-\d{2}-\d{2})\]/.exec(rest)?.[1] : undefined;
          if (!date)
            return [`${path}:${i + 1}: write TODO [YYYY-MM-DD] with the day it must be done by, or do it now.`];
          return date < TODAY
            ? [`${path}:${i + 1}: this was to be done by ${date}. Do it, or say why it may wait.`]
            : [];
        }),
    );
    expect(broken).toEqual([]);
  });
});
