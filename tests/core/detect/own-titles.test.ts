import { expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';

/** Every massage title the product writes itself. It must know its own massages when it reads them back. */
it.each([
  ['Light flush massage', 'flush'],
  ['Loosening massage', 'loosening'],
  ['Sports massage', 'sports'],
  ['Deep tissue massage', 'deep'],
  ['Trigger point massage', 'trigger'],
  ['Myofascial release massage', 'myofascial'],
  ['Ashiatsu massage', 'ashiatsu'],
  ['Active release (ART) massage', 'art'],
  ['Swedish massage', 'swedish'],
  ['Hot stone massage', 'hot-stone'],
  ['Thai massage', 'thai'],
  ['Foam rolling', 'self'],
])('should read back "%s" as %s', (title, massageKind) => {
  expect(detect({ title })).toMatchObject({ kind: 'massage', massageKind, confidence: 'medium' });
});
