import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';

describe('precedence', () => {
  it.each([
    ['Recovery run after marathon', 'easy'],
    ['Marathon pace 10k', 'hard'],
    ['10k @MP', 'hard'],
    ['Long run before the marathon', 'long'],
    ['Taper massage', 'massage'],
    ['Pre-marathon massage', 'massage'],
    ['Easy run after massage', 'easy'],
    ['Rest day after the half marathon', 'rest'],
    ['Half marathon race at tempo effort', 'race'],
    ['Ironman brick workout', 'hard'],
    ['Easy 10k', 'easy'],
    ['10k run', 'easy'],
    ['Easy run + strides', 'easy'],
    ['8x100m strides', 'easy'],
    ['2 easy, 20 min tempo, 2 easy', 'hard'],
    ['Tempo run, then gym', 'hard'],
    ['Squats after intervals', 'strength'],
    ['Shakeout run + packet pickup', 'easy'],
    ['Marathon training run', 'easy'],
    ['Hyrox class', 'strength'],
    ['Tempo run after team call', 'hard'],
    ['Airport Runway 5k', 'race'],
    ['Capitol Hill 10k', 'race'],
  ])('should read "%s" as %s', (title, kind) => {
    expect(detect({ title }).kind).toBe(kind);
  });

  it('should put the hard part of a long run into quality and intensity', () => {
    expect(detect({ title: 'Long run w/ 10k @MP' })).toMatchObject({ kind: 'long', quality: true, intensity: 'hard' });
    expect(detect({ title: 'Progression long run' })).toMatchObject({ kind: 'long', quality: true, intensity: 'hard' });
    expect(detect({ title: 'Long run, river path' })).toMatchObject({ quality: false, intensity: 'steady' });
    expect(detect({ title: 'Easy long run' })).toMatchObject({ quality: false, intensity: 'easy' });
  });
});

describe('the other fields of an event', () => {
  it('should let a description say what a plain title leaves open', () => {
    expect(detect({ title: 'Tuesday run', description: 'WU 2k\n6x800m @5k r400\nCD' })).toMatchObject({
      kind: 'hard',
      confidence: 'low',
      discipline: 'run',
    });
    expect(detect({ title: 'Appointment', description: 'Deep tissue massage, 60 min' })).toMatchObject({
      kind: 'massage',
      massageKind: 'deep',
    });
  });

  it('should not let a description speak for a title about something else', () => {
    expect(detect({ title: 'Team lunch', description: '6x800m @5k' }).kind).toBe('other');
    expect(detect({ title: 'Team sync', description: 'We sponsor the Berlin Marathon' }).kind).toBe('other');
    expect(detect({ title: 'Run', description: 'Marathon in 3 weeks' }).kind).toBe('easy');
  });

  it('should take a distance, a massage kind and quality from the description', () => {
    expect(detect({ title: 'Turkey Trot', description: 'The 5k starts at 9, kids 1k at 10' }).distance).toBe('5k');
    expect(detect({ title: 'Massage', description: 'Swedish' }).massageKind).toBe('swedish');
    expect(detect({ title: 'Long run, river path', description: 'last 5 miles @MP' }).quality).toBe(true);
  });

  it('should believe ambiguous words in a sport calendar', () => {
    expect(detect({ title: 'Threshold Bob' }).kind).toBe('other');
    expect(detect({ title: 'Threshold Bob', calendar: 'TrainingPeaks' }).kind).toBe('hard');
  });

  it('should be sure only where two fields agree', () => {
    expect(detect({ title: 'Lakeside Marathon' }).confidence).toBe('medium');
    expect(detect({ title: 'Lakeside Marathon', calendar: 'Races' }).confidence).toBe('high');
    expect(detect({ title: 'Lakeside Half' }).confidence).toBe('low');
    expect(detect({ title: 'Lakeside Marathon (tentative)' })).toMatchObject({ kind: 'race', confidence: 'low' });
  });
});
