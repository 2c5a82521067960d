import { describe, expect, it } from 'vitest';
import { detect } from '../../../../src/core/detect/detect.ts';
import { languageTables } from './list.ts';

describe.each(languageTables)('titles in $language', ({ titles }) => {
  it.each(titles.map(([title, kind, fields]) => ({ title, kind, fields })))('"$title" should be $kind', (expected) => {
    const { title, kind, fields } = expected;
    expect(detect({ title })).toMatchObject({ kind, ...fields });
  });
});
