import type { Page } from 'playwright-core';
import { marks } from '../../tests/e2e/marks-on-page.ts';
import type { Session } from '../../tests/e2e/open-chromium.ts';
import { raceOf } from '../../tests/e2e/strava-account.ts';

/** The day after a race, on the pages of Strava, and the questions after it. */
export async function stravaPictures(
  session: Session,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const list = await session.stravaPage('/athlete/training');
  await marks(list, 'slot').first().waitFor({ timeout: 20_000 });
  await shoot(list, 'strava-activities');
  await marks(list, 'slot').first().click();
  await marks(list, 'card').waitFor();
  await shoot(list, 'strava-card');
  await list.keyboard.press('Escape');
  await list.setViewportSize({ width: 390, height: 800 });
  await shoot(list, 'strava-activities-narrow');

  const feed = await session.stravaPage('/dashboard');
  await marks(feed, 'effort').first().waitFor({ timeout: 20_000 });
  await marks(feed, 'effort').first().scrollIntoViewIfNeeded();
  await shoot(feed, 'strava-feed');

  const activity = await session.stravaPage(`/activities/${raceOf(session.strava.state).id}`);
  await activity.locator('[data-part="timeline"] svg').waitFor({ timeout: 20_000 });
  await shoot(activity, 'strava-activity');
  await activity.emulateMedia({ forcedColors: 'active' });
  await shoot(activity, 'strava-activity-forced-colours');
  await activity.emulateMedia({ forcedColors: null });
  const opened = session.context.waitForEvent('page');
  await activity.locator('[data-action="check-in"]').first().click();
  const questions = await opened;
  await questions.getByRole('radio').first().waitFor({ timeout: 10_000 });
  await shoot(questions, 'check-in');

  const days = await session.stravaPage('/athlete/calendar');
  await marks(days, 'effort').first().waitFor({ timeout: 20_000 });
  await shoot(days, 'strava-calendar');
}
