import { describe, expect, it } from 'vitest';
import { Clues } from '../../../src/core/detect/clues.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { detectors } from '../../../src/core/detect/detectors/list.ts';

describe.each(detectors)('detector $id', (detector) => {
  it.each(detector.examples.yes)('should say yes to "%s"', (title) => {
    expect(detect({ title }).kind).toBe(detector.id);
  });

  it.each(detector.examples.no)('should say no to "%s"', (title) => {
    expect(detector.detect(Clues.of({ title }))).toBeNull();
    expect(detect({ title }).kind).not.toBe(detector.id);
  });

  it("should stay silent on every other detector's examples, but for declared overlaps", () => {
    for (const other of detectors) {
      if (other === detector) continue;
      const allowed = other.overlaps?.[detector.id] ?? [];
      const seen = other.examples.yes.filter((title) => detector.detect(Clues.of({ title })) !== null);
      // A title listed here that is really this kind: move it. One where both rightly see something: declare the overlap.
      expect(seen, `${detector.id} on the examples of ${other.id}`).toEqual([...allowed]);
    }
  });
});
