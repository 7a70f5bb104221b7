import { beforeAll, expect, test } from "vitest";
import { pageFormats } from "@/core/layout/page-format";
import { emptyLayout } from "@/core/layout/page-layout";
import { newsOf } from "@/core/live/news-of";
import { readIssuePulse } from "@/db/queries/live/read-issue-pulse";
import { readIssuesPulse } from "@/db/queries/live/read-issues-pulse";
import { layoutLeases, pageLayouts, renderings } from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { createIssue } from "./create-issue";
import { movePlacement } from "./move-placement";
import { PressNight } from "./press-night";
import { readProof } from "./read-proof";
import { startProofing } from "./start-proofing";

let night: PressNight;
let issueId: string;
let storyId: string;
beforeAll(async () => {
  night = new PressNight(await freshNewsroom());
  storyId = await night.approved("渡口复航");
  issueId = await night.issueWith([[storyId, await night.approved("菜价平稳")]]);
});

const pulse = (at = night.now) => readIssuePulse(issueId, at);

/** What of the pulse an act changes. */
async function changedBy(act: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await pulse();
  await act();
  return Object.keys(newsOf(before, await pulse()) ?? {});
}

test("looking changes nothing", async () => {
  expect(await changedBy(pulse)).toEqual([]);
});

test("a move on the board is news of the room", async () => {
  const { placements, pages } = await night.issue(issueId);
  const changed = await changedBy(async () =>
    movePlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: placements[0]?.id ?? "",
      pageId: pages[1]?.id ?? "",
      index: 0,
    }),
  );
  expect(changed).toContain("room");
});

test("a story on a page that is edited is news of its copy, not of the room", async () => {
  const changed = await changedBy(() => night.edit(storyId, "渡口今晨复航"));
  expect(changed).toContain("copy");
  for (const other of ["room", "marks"]) expect(changed).not.toContain(other);
});

test("a story that stands nowhere yet is news of the house alone", async () => {
  expect(await changedBy(() => night.draft("江边旧事"))).toEqual(["house"]);
});

test("a reading of a proof is news, of its own page too", async () => {
  await startProofing(night.as("fang"), await night.on(issueId));
  const [page] = (await night.copy(issueId)).pages;
  const changed = await changedBy(() =>
    readProof(night.as("bai"), {
      issueId,
      pageId: page?.id ?? "",
      round: 1,
      contentHash: page?.contentHash ?? "",
      corrections: 0,
    }),
  );
  expect(changed).toEqual(expect.arrayContaining(["copy", "marks"]));
  expect(Object.keys((await pulse()).marks)).toEqual([page?.id]);
});

test("a page laid out tells its revision and whose hands it is in, until they are gone", async () => {
  const [page] = (await night.issue(issueId)).pages;
  const pageId = page?.id ?? "";
  const { userId } = night.room.actors.fang;
  await rawDb()
    .insert(pageLayouts)
    .values({
      pageId,
      layout: emptyLayout(pageFormats["si-kai"]),
      revision: 4,
      changedBy: userId,
      changedAt: night.now,
    });
  await rawDb()
    .insert(layoutLeases)
    .values({ pageId, userId, tab: "t", since: night.now, until: night.now + 60_000 });
  expect((await pulse()).layouts[pageId]).toEqual({ revision: 4, holder: "方格" });
  expect((await pulse(night.now + 60_001)).layouts[pageId]).toEqual({ revision: 4, holder: null });
});

test("files under way are told by page, the whole issue's under its own name", async () => {
  const [page] = (await night.issue(issueId)).pages;
  const row = {
    issueId,
    stage: "galley" as const,
    number: 1,
    contentHash: "h",
    state: "queued" as const,
    requestedBy: night.room.actors.fang.userId,
    requestedAt: night.now,
  };
  const before = await pulse();
  await rawDb()
    .insert(renderings)
    .values([
      { ...row, id: "r1", pageId: page?.id ?? "" },
      { ...row, id: "r2", pageId: null },
    ]);
  const news = newsOf(before, await pulse());
  expect(Object.keys(news?.renderings ?? {}).sort()).toEqual(["issue", page?.id].sort());
});

test("the list of issues hears of a new one, and of a change to any", async () => {
  const { publicationId } = night.room;
  const before = await readIssuesPulse(publicationId);
  await createIssue(night.as("fang"), { date: "2026-12-20" });
  const after = await readIssuesPulse(publicationId);
  expect(after).not.toEqual(before);
  expect(await readIssuesPulse(publicationId)).toEqual(after);
});
