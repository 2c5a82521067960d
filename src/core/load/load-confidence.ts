import type { Confidence } from '../model.ts';

interface Known {
  /** It may not take place. */
  tentative: boolean;
  /** Numbers were measured, or felt by her. */
  measured: boolean;
  /** A time, a distance or another number is planned. */
  planned: boolean;
  /** The words left its kind open. */
  doubtful: boolean;
  /** Signals are two classes or more apart. */
  disputed: boolean;
}

/** How sure a class is: measured high, planned medium, a title alone low (rules.md section 12); a step less where signals disagree. */
export function loadConfidence({ tentative, measured, planned, doubtful, disputed }: Known): Confidence {
  if (tentative) return 'low';
  if (measured) return disputed ? 'medium' : 'high';
  return planned && !doubtful && !disputed ? 'medium' : 'low';
}
