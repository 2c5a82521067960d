import type { PopupBooking, PopupUnmet } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { Section } from '../extension-page/section.tsx';

/** Needs without an hour, each with the one smallest change that would open one. */
export function UnmetList({ unmet, labels }: { unmet: PopupUnmet[]; labels: PopupLabels }) {
  if (unmet.length === 0) return null;
  return (
    <Section title={labels.unmetTitle} name="unmet">
      <ul class="rows">
        {unmet.map((need) => (
          <li key={need.need}>
            <p>{need.text}</p>
            {need.opener !== '' && <p class="way-out">{need.opener}</p>}
            {need.instead && (
              <p class="stand-in muted">
                {need.instead.text} {need.instead.sources.join('; ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Adds that were opened in the calendar and not saved there yet. */
export function BookingList({ bookings, labels }: { bookings: PopupBooking[]; labels: PopupLabels }) {
  if (bookings.length === 0) return null;
  return (
    <Section title={labels.bookingsTitle} name="bookings">
      <ul class="rows">
        {bookings.map((booking) => (
          <li key={booking.id} data-booking-id={booking.id}>
            <p>{booking.text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
