import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';

/** What must stay silent, and beside it the near twin that must not. */
const TWINS: [silent: string, twin: string, kind: string][] = [
  ['Netflix marathon', 'Berlin Marathon', 'race'],
  ['Coding marathon', 'Coastal marathon', 'race'],
  ['Race condition in checkout', 'Race in Boston', 'race'],
  ['Marathon training plan review', 'Marathon', 'race'],
  ['Pack for Berlin Marathon', 'Berlin Marathon', 'race'],
  ['Volunteer at the 10k', 'Harbour 10k', 'race'],
  ['Spectating: half marathon', 'A half marathon', 'race'],
  ['Packet pickup, 5k', 'Bridge 5k', 'race'],
  ["Kids' fun run", 'Fun run', 'race'],
  ['Cancelled: half marathon', 'A half marathon', 'race'],
  ['DNS half marathon', 'A half marathon', 'race'],
  ['Half-day off', 'Brooklyn Half', 'race'],
  ['Second half of the budget', 'Second half marathon', 'race'],
  ['Tri-state sales', 'Sprint tri at the lake', 'race'],
  ['Sprint planning for May', 'Sprint triathlon', 'race'],
  ['F1 sprint race', 'Sprint race (tri)', 'race'],
  ['Monaco Grand Prix', 'Grand Rapids Marathon', 'race'],
  ['Golf course', 'Obstacle course race', 'race'],
  ['10k budget', 'Riverside 10k', 'race'],
  ['Walked 5k steps', 'Charity 5k', 'race'],
  ['Iron Man movie', 'Ironman', 'race'],
  ['Dinner after marathon', 'Marathon after dinner with Ben', 'race'],
  ['Track changes', 'Track Tuesday', 'hard'],
  ['Tempo song', 'Tempo Thursday', 'hard'],
  ['Confidence interval', 'Cruise intervals', 'hard'],
  ['Threshold for alerts', 'Threshold ride', 'hard'],
  ['Brick wall', 'Brick: run', 'hard'],
  ['4x6 prints', '4x600m', 'hard'],
  ['MP meeting', 'MP 6 miles', 'hard'],
  ['TT call', '10 mile TT', 'hard'],
  ['Long weekend away', 'Long weekend run', 'long'],
  ['In the long run', 'Long run, river path', 'long'],
  ['Long-running jobs', 'Long run with Jo', 'long'],
  ['Data recovery', 'Recovery ride', 'easy'],
  ['EasyJet 8834', 'Easy 9', 'easy'],
  ['Run errands', 'Run w/ Ed', 'easy'],
  ['Uber ride', 'Lunch ride', 'easy'],
  ['Gym membership fee', 'Gym', 'strength'],
  ['Core team', 'Core workout', 'strength'],
  ['Career fair', 'Leg day with Al', 'strength'],
  ['Rest API', 'Rest', 'rest'],
  ['Massage the data', 'Massage', 'massage'],
  ['Massage chair delivery', 'Chair massage at noon', 'massage'],
  ['Thai takeaway', 'Thai massage with Noi', 'massage'],
  ['Art club', 'ART session (hip)', 'massage'],
  ['Swedish course', '75-min Swedish', 'massage'],
  ['Deep learning', 'Deep tissue, 1 h', 'massage'],
];

describe.each(TWINS)('"%s" and its twin "%s"', (silent, twin, kind) => {
  it('should stay silent on the first', () => {
    expect(detect({ title: silent }).kind).toBe('other');
  });
  it(`should see ${kind} in the second`, () => {
    expect(detect({ title: twin }).kind).toBe(kind);
  });
});

describe('a silent title', () => {
  it('should say nothing but its kind', () => {
    expect(detect({ title: 'Marathon expo, 10k, A race' })).toMatchObject({
      kind: 'other',
      discipline: null,
      distance: null,
      massageKind: null,
      priority: null,
      intensity: null,
    });
  });

  it.each(['F1 2026', 'MotoGP', 'Pro cycling: Tour de France'])(
    'should be every race of the calendar "%s"',
    (calendar) => {
      expect(detect({ title: 'Hungary - Race', calendar }).kind).toBe('other');
    },
  );
});
