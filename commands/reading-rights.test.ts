import { beforeAll, describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { canStory } from "@/core/people/can";
import type { StoryView } from "@/core/story/story-filter";
import { listComingIssues } from "@/db/queries/issue/list-coming-issues";
import { listIssuesOfMonth } from "@/db/queries/issue/list-issues";
import { listPool } from "@/db/queries/issue/list-pool";
import { listAlarms, raiseAlarm } from "@/db/queries/log/alarms";
import { listInvitations } from "@/db/queries/people/invitations";
import { listPeople } from "@/db/queries/people/list-people";
import { listSessions } from "@/db/queries/people/list-sessions";
import { insertSession } from "@/db/queries/people/write-session";
import { listSeriesNames } from "@/db/queries/story/find-series";
import { findStory } from "@/db/queries/story/find-story";
import { listDecisions } from "@/db/queries/story/list-decisions";
import { listReturns } from "@/db/queries/story/list-returns";
import { listStories } from "@/db/queries/story/list-stories";
import { listStoryFilters } from "@/db/queries/story/list-story-filters";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { listVersions } from "@/db/queries/story/list-versions";
import { type CastKey, cast } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { createIssue } from "./create-issue";
import { createStory } from "./create-story";
import { decideStory } from "./decide-story";
import { invitePerson } from "./invite-person";
import { submitStory } from "./submit-story";

const now = Date.UTC(2026, 10, 24, 4);
const everybody = Object.keys(cast) as CastKey[];
let room: Newsroom;
/** One story of each writer, in the first section the writer holds, under review and returned once. */
const written = new Map<CastKey, string>();
const writers = ["lu", "he", "ye", "tian", "ruan", "shen"] as const;

const actorOf = (who: CastKey) => room.actors[who];
const as = (who: CastKey, at = now) => ({ actor: actorOf(who), now: at });

beforeAll(async () => {
  room = await freshNewsroom();
  for (const who of writers) {
    const { storyId } = await createStory(as(who), {
      kind: "news",
      sectionId: actorOf(who).appointments[0]?.sectionId ?? "",
      headline: `渡口夜话：${cast[who].name}`,
      series: { name: `${cast[who].name}的系列`, ordinal: 1 },
      credits: [{ role: "reporter", name: cast[who].name }],
      body: bodyOf(["渡口的灯亮了。"]),
    });
    written.set(who, storyId);
    const revision = async () => (await findStory(actorOf("qin"), storyId))?.story.revision ?? 0;
    await submitStory(as(who, now + 1), { storyId, revision: await revision() });
  }
});

const ids = (lines: readonly { readonly id: string }[]) => lines.map((line) => line.id).sort();

/** The written stories that the table of permissions lets this person read. */
async function readableTo(who: CastKey): Promise<string[]> {
  const files = await Promise.all([...written.values()].map((id) => findStory(actorOf("qin"), id)));
  return files
    .flatMap((file) => (file && canStory(actorOf(who), "read-story", file.facts).ok ? [file] : []))
    .map((file) => file.story.id)
    .sort();
}

describe.each(everybody)("%s", (who) => {
  it("finds in every list of stories, and by every search, what the table lets them read", async () => {
    const readable = await readableTo(who);
    const all = { view: "all" as StoryView, sort: "newest" as const };
    expect(ids((await listStories(actorOf(who), all, null)).lines)).toEqual(readable);
    const found = await listStories(actorOf(who), { ...all, text: "渡口" }, null);
    expect(ids(found.lines)).toEqual(readable);
    expect(ids(await listPool(actorOf(who), now))).toEqual(readable);
    for (const id of written.values()) {
      const mayRead = readable.includes(id);
      expect((await findStory(actorOf(who), id)) !== null).toBe(mayRead);
      expect((await listVersions(actorOf(who), id)).length > 0).toBe(mayRead);
      expect((await listStoryHistory(actorOf(who), id)).length > 0).toBe(mayRead);
    }
  });

  it("is offered no series of stories they may not read", async () => {
    const readable = await readableTo(who);
    const theirs = [...written].filter(([, id]) => readable.includes(id)).map(([key]) => key);
    expect([...(await listSeriesNames(actorOf(who)))].sort()).toEqual(
      theirs.map((key) => `${cast[key].name}的系列`).sort(),
    );
  });
});

it("田守义, a contributor, sees one story in the whole house: his own", async () => {
  expect(await readableTo("tian")).toEqual([written.get("tian")]);
  const others = [...written].filter(([key]) => key !== "tian").map(([, id]) => id);
  for (const id of others) {
    expect(await listDecisions(actorOf("tian"), id)).toEqual([]);
    expect(await listVersions(actorOf("tian"), id)).toEqual([]);
  }
  expect(await listStoryFilters(actorOf("tian"))).toMatchObject({ authors: [], issues: [] });
  await createIssue(as("fang"), { date: "2026-11-25" });
  expect(await listComingIssues(actorOf("tian"))).toEqual([]);
  expect(await listIssuesOfMonth(actorOf("tian"), "2026-11")).toEqual([]);
  expect(await listComingIssues(actorOf("lu"))).toHaveLength(1);
});

it("what was returned to 陆之遥 stands in nobody else's list", async () => {
  const storyId = written.get("lu") ?? "";
  const file = await findStory(actorOf("shen"), storyId);
  await decideStory(as("shen", now + 2), {
    storyId,
    decision: "return",
    opinion: "请补上船次",
    revision: file?.story.revision ?? 0,
    stage: 1,
  });
  for (const who of everybody)
    expect((await listReturns(actorOf(who))).map((line) => line.storyId)).toEqual(
      who === "lu" ? [storyId] : [],
    );
});

it("people, invitations and alarms are listed for those who keep them, sessions for their owner alone", async () => {
  await invitePerson(as("guan"), {
    login: "new@lancheng.example",
    name: "新人",
    appointments: [{ role: "reporter", sectionId: null }],
  });
  await transact(async (tx) => {
    await raiseAlarm(tx, { code: "release-failed", params: {}, issueId: null, at: now });
    await insertSession(tx, {
      id: "lu at home",
      secretHash: "x",
      userId: actorOf("lu").userId,
      createdAt: now,
      lastSeenAt: now,
      authenticatedAt: now,
      expiresAt: now + 1000,
    });
  });
  for (const who of everybody) {
    const keeps = who === "guan";
    const handles = ["qin", "pei", "fang", "guan"].includes(who);
    expect((await listPeople(actorOf(who), now)).length > 0).toBe(keeps);
    expect((await listInvitations(actorOf(who), now)).length > 0).toBe(keeps);
    expect((await listAlarms(actorOf(who))).length > 0).toBe(handles);
    expect((await listSessions(actorOf(who), now)).map((s) => s.id)).toEqual(
      who === "lu" ? ["lu at home"] : [],
    );
  }
});
