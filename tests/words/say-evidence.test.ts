import { describe, expect, it } from 'vitest';
import type { LoadEvidence } from '../../src/core/model.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { sayBasis, sayEvidence } from '../../src/words/say-evidence.ts';
import { effortOn } from '../core/load/given-event.ts';

const voice = { words: catalogueFor('en') };

describe('the evidence of an effort', () => {
  it.each<[LoadEvidence, string]>([
    [{ by: 'words', words: 'Long run', load: 'E3' }, '“Long run”'],
    [{ by: 'distance', distance: 'half', load: 'E4' }, 'half: E4'],
    [{ by: 'duration', minutes: 75.2, load: 'E2' }, '75 min: E2'],
    [{ by: 'kind', kind: 'hard', load: 'E3' }, 'hard: E3'],
    [{ by: 'told', kind: 'easy', load: 'E2' }, 'you said easy: E2'],
    [{ by: 'tag', tag: 'long-run', load: 'E3' }, 'tagged as long run: E3'],
    [{ by: 'tss', tss: 210.04, load: 'E4' }, 'TSS 210: E4'],
    [{ by: 'stress', points: 120, load: 'E3' }, '120 stress points: E3'],
    [{ by: 'session-rpe', minutes: 90, rpe: 8, load: 'E4' }, '90 min × RPE 8: E4'],
    [{ by: 'rpe', rpe: 7.5, load: 'E3' }, 'RPE 7.5: E3'],
    [{ by: 'relative-effort', effort: 180, standing: 'top-10', load: 'E4' }, 'relative effort 180, your top 10 %: E4'],
    [{ by: 'relative-effort', effort: 210, standing: 'few', load: 'E4' }, 'relative effort 210: E4'],
    [{ by: 'recovery-time', hours: 36, load: 'E3' }, 'recovery time 36 h on the watch: E3'],
    [{ by: 'heart-rate', percent: 87, load: 'E3' }, 'average heart rate 87 %: E3'],
    [{ by: 'above-threshold', minutes: 22, load: 'E3' }, '22 min above threshold: E3'],
    [{ by: 'week-share', minutes: 70, percent: 38.4, load: 'E3' }, '38 % of the week’s running: E3'],
    [{ by: 'terrain', load: 'E4' }, 'downhill or trail: E4'],
    [{ by: 'terrain', metres: 420, load: 'E4' }, '420 m net downhill: E4'],
    [{ by: 'disagreement', low: 'E1', high: 'E4', load: 'E4' }, 'signals differ: E1 to E4'],
  ])('should say %j', (line, text) => {
    expect(sayEvidence(effortOn(0, { evidence: [line] }), voice)).toBe(text);
  });

  it('should be said without classes to whoever knows none', () => {
    const evidence: LoadEvidence[] = [
      { by: 'words', words: 'Easy run', load: 'E2' },
      { by: 'kind', kind: 'easy', load: 'E2' },
      { by: 'disagreement', low: 'E1', high: 'E4', load: 'E4' },
    ];
    expect(sayBasis({ evidence, confidence: 'low' }, voice)).toBe(
      'Rated by “Easy run”, signals differ: easy to very hard · a guess',
    );
    expect(sayBasis({ evidence: [], confidence: 'high' }, voice)).toBe('Sure');
  });

  it('should be one line', () => {
    const evidence: LoadEvidence[] = [
      { by: 'duration', minutes: 60, load: 'E2' },
      { by: 'tss', tss: 120, load: 'E3' },
    ];
    expect(sayEvidence(effortOn(0, { evidence }), voice)).toBe('60 min: E2, TSS 120: E3');
  });
});
