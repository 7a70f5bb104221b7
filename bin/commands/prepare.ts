import { migrate } from "@/db/migrate";
import { step } from "../setup/step.mjs";

/** Brings the database up to this build. `npm start` runs it before every start. */
export async function prepare(): Promise<number> {
  await step({ zh: "准备数据库", en: "Preparing the database" }, migrate);
  return 0;
}
