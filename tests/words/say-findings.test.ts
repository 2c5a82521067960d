import { describe, expect, it } from 'vitest';
import type { Judgement, Note, Severity, Verdict } from '../../src/core/model.ts';
import { HEALTH } from '../../src/core/rules/health-table.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { sayNote, sayReasons, sayVerdict } from '../../src/words/say-reasons.ts';
import type { Voice } from '../../src/words/voice.ts';
import { effort, START } from '../core/rules/given-case.ts';

const words = catalogueFor('en');
const voice = (account: string | null = null): Voice => ({ words, zone: 'Europe/Berlin', now: START, account });
const RUN = effort({ id: 'run', kind: 'long', load: 'E3' });

function said(rule: string, severity: Severity, events: string[]): string {
  const verdict: Verdict = { rule, severity, events, hours: null, sources: ['own'] };
  return sayVerdict(verdict, { start: START, depth: 'M' }, [RUN], voice());
}

describe('what happens at the same time', () => {
  it.each<[string, Severity, string[], string]>([
    ['overlap', 'conflict', ['run'], 'At the same time as Monday’s long run.'],
    ['overlap', 'conflict', ['visit'], 'At the same time as another massage.'],
    ['overlap', 'caution', ['meeting'], 'Something else is in the calendar at this hour.'],
    ['travel-overlap', 'info', ['run'], 'The way there or back runs into Monday’s long run.'],
    ['travel-overlap', 'info', ['meeting'], 'The way there or back runs into something else in the calendar.'],
  ])('should say of %s, a %s with %j: %s', (rule, severity, events, text) => {
    expect(said(rule, severity, events)).toBe(text);
  });
});

describe('a line of health', () => {
  const note = (flag: string, code: Note['code'] = 'keep-away'): Note => ({
    code,
    events: [],
    sources: ['safety'],
    flag,
  });

  it.each([
    ['open-wound', /keep away from it/],
    ['varicose-veins', /keep away from them/],
    ['cleared-injury', /as your therapist says/],
    ['something-new', /Keep away from the area/],
  ])('should be said of %s', (flag, text) => {
    expect(sayNote(note(flag), voice())).toMatch(text);
  });

  it('should stay off pages that are not ours', () => {
    const judgement: Judgement = { severity: 'ok', verdicts: [], notes: [note('open-wound')] };
    const judged = { start: START, depth: 'M' as const, judgement };
    expect(sayReasons(judged, [], voice('runner@example.com'))).toEqual([]);
    expect(sayReasons(judged, [], voice())).toMatchObject([{ severity: 'info', sources: ['common safety advice'] }]);
  });

  it('should be said for each flag, once', () => {
    const notes = [note('open-wound'), note('varicose-veins'), note('open-wound')];
    const judgement: Judgement = { severity: 'ok', verdicts: [], notes };
    expect(sayReasons({ start: START, depth: 'M', judgement }, [], voice())).toHaveLength(2);
  });

  it('should have words for every line the table knows', () => {
    const codes = Object.values(HEALTH).flatMap((row) => (row.note ? [row.note.code] : []));
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.filter((code) => !words.notes[code])).toEqual([]);
  });
});
