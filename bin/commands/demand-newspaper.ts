import { migrate } from "@/db/migrate";
import { findPublication } from "@/db/queries/publication/find-publication";
import { Stop } from "../setup/speech.mjs";
import { isFirstRun } from "./is-first-run";

/**
 * Brings the newspaper's database up to this version. Where there is none, nothing is made: the first `npm start`
 * must find the folder as it was, to load the demo newspaper into it.
 * @throws Stop when nobody has founded a newspaper here.
 */
export async function demandNewspaper(): Promise<void> {
  if (!isFirstRun()) {
    await migrate();
    if (await findPublication()) return;
  }
  throw new Stop({
    zh: "这里还没有报纸：先运行 npm start 装入示范报纸或建立自己的报纸（数据目录由 DATA_DIR 指定）。",
    en: "There is no newspaper here yet: run npm start first, for the demo newspaper or one of your own (DATA_DIR says in which folder).",
  });
}
