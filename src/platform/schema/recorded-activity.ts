import * as v from 'valibot';

const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const discipline = v.picklist([
  'run',
  'trail',
  'ultra',
  'tri',
  'duathlon',
  'aquathlon',
  'cycling',
  'swim',
  'obstacle',
  'hyrox',
  'walk',
  'strength',
  'other',
]);

/** What her title was read as; the worker makes it, a page cannot. */
const facts = v.object({
  kind: v.picklist(['race', 'hard', 'long', 'easy', 'strength', 'massage', 'rest', 'other']),
  discipline: v.nullable(discipline),
  distance: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  priority: v.nullable(v.picklist(['A', 'B', 'C'])),
  intensity: v.nullable(v.picklist(['easy', 'steady', 'hard'])),
  confidence: v.picklist(['high', 'medium', 'low']),
  downhill: v.boolean(),
  quality: v.boolean(),
  legs: v.nullable(v.boolean()),
});

/** What was done, as the page or export that recorded it classifies it. */
export const recordedActivity = v.object({
  sport: v.nullable(discipline),
  tag: v.nullable(v.picklist(['race', 'hard', 'long'])),
  date: v.exactOptional(date),
  facts: v.exactOptional(facts),
});
