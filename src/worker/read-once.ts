import type { EventDetector } from '../core/detect/detect-event.ts';
import type { CalendarEvent, Detection } from '../core/model.ts';

/** A detector that reads each event once, however many steps ask: reading titles is most of the work of a command. */
export function readOnce(detect: EventDetector): EventDetector {
  const known = new WeakMap<CalendarEvent, Detection>();
  return (event) => {
    let detection = known.get(event);
    if (!detection) {
      detection = detect(event);
      known.set(event, detection);
    }
    return detection;
  };
}
