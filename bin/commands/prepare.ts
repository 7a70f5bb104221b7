import { migrate } from "@/db/migrate";
import { step } from "../setup/step.mjs";
import { isFirstRun } from "./is-first-run";

/**
 * Brings the database up to this build; on the first run it loads the demo newspaper instead, unless DEMO=0,
 * and tells `npm start` the accounts. `npm start` runs it before every start.
 */
export async function prepare(): Promise<number> {
  if (isFirstRun() && process.env.DEMO !== "0") {
    // Loaded only here: an ordinary start must not wait for the demo's commands and pictures.
    const { firstPaper } = await import("./first-paper");
    const name = { zh: "装入示范报纸《澜城日报》", en: "Loading the demo newspaper" };
    const newcomers = await step(name, () => firstPaper(Date.now()));
    process.send?.(newcomers);
  }
  await step({ zh: "准备数据库", en: "Preparing the database" }, migrate);
  return 0;
}
