import { setTimeout as pause } from "node:timers/promises";
import { createIssue } from "@/commands/create-issue";
import { placeStory } from "@/commands/place-story";
import { PressNight } from "@/commands/press-night";
import { signOffIssue } from "@/commands/sign-off-issue";
import { address } from "@/core/site/address";
import { dateInZone } from "@/core/text/zoned-time";
import { closeDatabase } from "@/db/client";
import { listPublicStories } from "@/db/queries/public/list-public-stories";
import type { Newsroom } from "@/db/seed/fresh-newsroom";
import { ask } from "./ask";
import { type BenchHouse, openHouse } from "./house";
import { printFigures } from "./measure";
import { processFamily } from "./process-family";
import { saveOverHttp } from "./save-over-http";
import { Writers } from "./writers";

export const about =
  "memory of one server among 100,000 stories after reading, searching, saving, listing and a release";

const stories = 100_000;
const dayLong = 24 * 3_600_000;

/** Everything the other benches ask of a server, asked of one, and what it then holds. */
export async function run(): Promise<void> {
  let writers: Writers | undefined;
  const house = await openHouse(stories, async (room) => {
    writers = await Writers.of(room, 50);
  });
  const note = (what: string, bar?: { readonly most: number }) => {
    const { now, peak } = processFamily(house.pid);
    printFigures([
      { what: `${what} (peak ${Math.round(peak)} MB)`, value: now, unit: "MB", ...bar },
    ]);
  };
  try {
    await ask(`${house.url}/`);
    note("starter and server, first page served");
    await readSite(house);
    note("after 3,000 pages of the reading site, 32 at a time");
    await search(house);
    note("after 300 searches, 8 at a time");
    if (writers) await save(house, writers);
    note("after 1,000 saves, 50 at a time");
    await list(house);
    note("after 120 lists, 4 at a time");
    await release(house);
    note("after the release of an issue of 60", { most: 512 });
  } finally {
    await house.stop();
  }
}

async function readSite({ url, room }: BenchHouse): Promise<void> {
  const found = await listPublicStories({ publicationId: room.publicationId }, { limit: 1_000 });
  const paths = ["/", "/archive", ...found.map((story) => address.story(story.slug))];
  await atATime(32, 3_000, (n) => ask(url + paths[n % paths.length]));
}

async function search({ url }: BenchHouse): Promise<void> {
  const words = ["记者", "我们", "渡口", "公交", "学校", "王明", "检查结果", "今年"];
  await atATime(8, 300, (n) => ask(`${url}/search?q=${encodeURIComponent(words[n % 8] ?? "")}`));
}

async function save({ url, signIn }: BenchHouse, writers: Writers): Promise<void> {
  const cookie = await signIn("lu");
  for (let round = 0; round < 20; round++)
    await Promise.all(writers.numbers.map((n) => saveOverHttp(url, cookie, writers, n)));
}

async function list({ url, signIn, room }: BenchHouse): Promise<void> {
  const cookie = await signIn("xu");
  const queries = [
    "view=all",
    "view=review",
    `view=all&section=${room.sections.city}`,
    `view=all&q=${encodeURIComponent("记者")}`,
  ];
  await atATime(4, 120, (n) => ask(`${url}/desk/stories?${queries[n % 4]}`, { cookie }));
}

/** The server's own clock releases it; the bench only brings it to be signed off. */
async function release({ url, room }: BenchHouse): Promise<void> {
  const slug = await signedOff(room);
  const until = Date.now() + 120_000;
  while ((await fetch(url + address.story(slug))).status !== 200) {
    if (Date.now() > until) throw new Error("the issue was not released");
    await pause(500);
  }
}

async function signedOff(room: Newsroom): Promise<string> {
  const night = new PressNight(room, Date.now());
  const date = dateInZone(Date.now() + 2 * dayLong, "Asia/Shanghai");
  const { issueId } = await createIssue(night.as("fang"), { date });
  const { pages } = await night.issue(issueId);
  let last = "";
  for (let n = 0; n < 60; n++) {
    last = await night.approved(`付印第${n + 1}篇`);
    const pageId = pages[n % pages.length]?.id ?? "";
    await placeStory(night.as("fang"), { ...(await night.on(issueId)), pageId, storyId: last });
  }
  await night.proof(issueId);
  await signOffIssue(night.as("qin"), { ...(await night.on(issueId)), releaseNow: true });
  const { story } = await night.story(last);
  closeDatabase();
  return story.slug;
}

/** `work` for 0, 1, 2 … up to `count`, so many at a time. */
async function atATime(
  lanes: number,
  count: number,
  work: (n: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
