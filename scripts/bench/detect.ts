import { detect } from '../../src/core/detect/detect.ts';
import { corpusReport } from './corpus/report.ts';
import { medianTime } from './median-time.ts';

const TITLES = [
  'Lakeside Marathon (A race)',
  'Intervals 6x800m @5k r400',
  'Easy run 8 km',
  'Sprint planning',
  'Deep tissue massage',
  'Lunch with Mira',
  'Design review, part 2',
  'Long run w/ 10k @MP',
];

export function bench(flags: readonly string[] = []): string[] {
  const batch = 4000;
  const time = medianTime(() => {
    for (let i = 0; i < batch; i++) detect({ title: `${TITLES[i % TITLES.length]} ${i % 97}` });
  });
  const long = medianTime(() => detect({ title: 'marathon '.repeat(2500) }));
  return [
    `${Math.round((batch / time) * 1000)} titles per second`,
    `a title of 20,000 characters: ${long.toFixed(2)} ms`,
    ...corpusReport({ errors: flags.includes('--errors') }),
  ];
}
