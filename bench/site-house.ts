import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { linksIn } from "@/db/seed/crawl";
import { showRendered } from "@/db/seed/show-rendered";
import { type House, startServer } from "@/e2e/server";

export type SiteHouse = Pick<House, "url" | "stop"> & {
  /** Null for a server that was running already. */
  readonly dataDir: string | null;
};

/**
 * The demo newspaper served by the benches' own build, which alone has the floor (app/floor). A server of that
 * build named by MASTHEAD_BENCH_URL is taken as it is, to try a bench while writing it.
 */
export async function openSiteHouse(): Promise<SiteHouse> {
  const url = process.env.MASTHEAD_BENCH_URL;
  if (url) return { url, dataDir: null, stop: async () => undefined };
  console.log(
    "(building the benches' copy if its sources have changed, and opening the demo newspaper)",
  );
  return startServer({ env: { MASTHEAD_DIST: ".next-bench", LOG_LEVEL: "warn" } });
}

/** Path of the front page's first story. */
export async function leadOf({ url }: Pick<SiteHouse, "url">): Promise<string> {
  const front = await (await fetch(url)).text();
  const path = linksIn(front).find((link) => link.startsWith("/stories/"));
  if (path === undefined) throw new Error("the front page leads to no story");
  return path;
}

/** Path of the first page of today's paper, pressed as `render-issue` does unless readers have it in print already. */
export async function paperOf({ url, dataDir }: SiteHouse): Promise<string> {
  const front = await (await fetch(url)).text();
  const path = linksIn(front).find((link) => /^\/issues\/[^/]+\/01$/.test(link));
  const [, , day] = path?.split("/") ?? [];
  if (path === undefined || day === undefined) throw new Error("the front page leads to no paper");
  if ((await (await fetch(url + path)).text()).includes('class="plate"')) return path;
  if (dataDir === null) throw new Error("the running server has no page in print");
  const out = await mkdtemp(join(tmpdir(), "paper-"));
  process.env.DATA_DIR = dataDir;
  await promisify(execFile)("bin/masthead", ["render-issue", day, "--out", out]);
  await showRendered(out, Date.now());
  return path;
}
