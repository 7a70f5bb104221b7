import { openingDay, startServer } from "./server";

/**
 * Before all journeys: one server with the demo newspaper, for those that need no house of their own.
 * A server named by MASTHEAD_E2E_URL is taken as it is, to try a journey while writing it.
 */
export default async function openHouse(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.MASTHEAD_E2E_URL) return;
  process.env.MASTHEAD_E2E_DAY = openingDay();
  const house = await startServer();
  process.env.MASTHEAD_E2E_URL = house.url;
  return house.stop;
}
