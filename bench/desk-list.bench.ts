import { dateInZone } from "@/core/text/zoned-time";
import { listIssuesOfMonth } from "@/db/queries/issue/list-issues";
import { listStories } from "@/db/queries/story/list-stories";
import type { CastKey } from "@/db/seed/cast";
import { ask } from "./ask";
import { type BenchHouse, openHouse } from "./house";
import { median, percentile, printFigures } from "./measure";
import { processFamily } from "./process-family";

export const about =
  "the desk's list among 100,000 stories, signed in, under every filter: first byte";

const stories = 100_000;
const tries = 20;

/** One address of the list, and who looks at it. */
interface Look {
  readonly what: string;
  readonly who: CastKey;
  readonly query: string;
}

/** Each list again and again, beside the same screen with nothing in it, from the same server in the same run. */
export async function run(): Promise<void> {
  const house = await openHouse(stories);
  try {
    const cookies = new Map<CastKey, string>();
    const cookieOf = async (who: CastKey) => {
      const cookie = cookies.get(who) ?? (await house.signIn(who));
      cookies.set(who, cookie);
      return cookie;
    };
    const first = async ({ who, query }: Omit<Look, "what">) =>
      (await ask(`${house.url}/desk/stories?${query}`, { cookie: await cookieOf(who) })).first;
    const empty = { who: "wen", query: "view=mine" } as const;
    for (let n = 0; n < 10; n++) await first(empty);
    for (const look of await looks(house)) {
      await first(look);
      const lists = await many(house, () => first(look));
      const floors = await many(house, () => first(empty));
      printFigures([
        {
          what: `${look.what}, p95 (median ${Math.round(median(lists.waits))})`,
          value: percentile(lists.waits, 95),
          unit: "ms",
          floor: percentile(floors.waits, 95),
          floorIs: "empty list",
          most: 200,
        },
        {
          what: "  processor time of the server",
          value: lists.processorTime,
          unit: "ms",
          floor: floors.processorTime,
        },
      ]);
    }
  } finally {
    await house.stop();
  }
}

/** The waits, and what one cost the server. */
async function many(house: BenchHouse, work: () => Promise<number>) {
  const waits: number[] = [];
  const before = processFamily(house.pid).processorTime;
  for (let n = 0; n < tries; n++) waits.push(await work());
  return { waits, processorTime: (processFamily(house.pid).processorTime - before) / tries };
}

async function looks(house: BenchHouse): Promise<readonly Look[]> {
  const { xu, lu } = house.room.actors;
  const { city } = house.room.sections;
  const now = dateInZone(Date.now(), "Asia/Shanghai");
  const [recent] = await listIssuesOfMonth(xu, now.slice(0, 7));
  const [old] = await listIssuesOfMonth(xu, `${Number(now.slice(0, 4)) - 5}${now.slice(4, 7)}`);
  const { next } = await listStories(xu, { view: "all", sort: "newest" }, null);
  const q = (words: string) => `q=${encodeURIComponent(words)}`;
  return [
    { what: "all, department head", who: "xu", query: "view=all" },
    { what: "all, second page", who: "xu", query: `view=all&after=${next}` },
    { what: "all, oldest first", who: "xu", query: "view=all&sort=oldest" },
    { what: "all, reporter", who: "lu", query: "view=all" },
    { what: "mine, reporter", who: "lu", query: "view=mine" },
    { what: "mine, drafts", who: "lu", query: "view=mine&state=draft" },
    { what: "to review, section editor", who: "shen", query: "view=review" },
    { what: "to review, duty chief", who: "qin", query: "view=review" },
    { what: "a section", who: "xu", query: `view=all&section=${city}` },
    { what: "a section, held", who: "xu", query: `view=all&section=${city}&state=held` },
    { what: "published", who: "xu", query: "view=all&state=published" },
    { what: "spiked", who: "xu", query: "view=all&state=spiked" },
    { what: "at the second review", who: "xu", query: "view=all&state=review:2" },
    { what: "a kind nobody has", who: "xu", query: "view=all&kind=verse" },
    { what: "an author", who: "xu", query: `view=all&author=${lu.userId}` },
    { what: "this month's issue", who: "xu", query: `view=all&issue=${recent?.id}` },
    { what: "an issue of five years ago", who: "xu", query: `view=all&issue=${old?.id}` },
    { what: "search, common word", who: "xu", query: `view=all&${q("记者")}` },
    { what: "search, rare word", who: "xu", query: `view=all&${q("王明华")}` },
    { what: "search among spiked", who: "xu", query: `view=all&state=spiked&${q("记者")}` },
    { what: "search in a section", who: "xu", query: `view=all&section=${city}&${q("渡口")}` },
    { what: "search to review", who: "shen", query: `view=review&${q("本报")}` },
    { what: "search, contributor", who: "tian", query: `view=all&${q("记者")}` },
    { what: "search, contributor without stories", who: "jiang", query: `view=mine&${q("记者")}` },
    { what: "search in an issue", who: "xu", query: `view=all&issue=${old?.id}&${q("记者")}` },
  ];
}
