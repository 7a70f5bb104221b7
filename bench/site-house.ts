import { linksIn } from "@/db/seed/crawl";
import { type House, startServer } from "@/e2e/server";

export type SiteHouse = Pick<House, "url" | "stop">;

/**
 * The demo newspaper served by the benches' own build, which alone has the floor (app/floor). A server of that
 * build named by MASTHEAD_BENCH_URL is taken as it is, to try a bench while writing it.
 */
export async function openSiteHouse(): Promise<SiteHouse> {
  const url = process.env.MASTHEAD_BENCH_URL;
  if (url) return { url, stop: async () => undefined };
  console.log(
    "(building the benches' copy if its sources have changed, and opening the demo newspaper)",
  );
  return startServer({ env: { MASTHEAD_DIST: ".next-bench", LOG_LEVEL: "warn" } });
}

/** Path of the front page's first story. */
export async function leadOf({ url }: SiteHouse): Promise<string> {
  const front = await (await fetch(url)).text();
  const path = linksIn(front).find((link) => link.startsWith("/stories/"));
  if (path === undefined) throw new Error("the front page leads to no story");
  return path;
}
