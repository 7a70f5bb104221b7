import { startServer } from "./server";

/** Before all journeys: one server with the demo newspaper, for those that need no house of their own. */
export default async function openHouse(): Promise<() => Promise<void>> {
  const house = await startServer();
  process.env.MASTHEAD_E2E_URL = house.url;
  return house.stop;
}
