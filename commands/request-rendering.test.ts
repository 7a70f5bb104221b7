import { readFile, rm, stat } from "node:fs/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { type FrozenPages, thawPages } from "@/core/paper/frozen-pages";
import { printedWords } from "@/core/paper/printed-words";
import { pressFilePath } from "@/db/press-files";
import { listIssueHistory } from "@/db/queries/issue/list-issue-history";
import {
  findRendering,
  listRenderingsOfIssue,
  listRenderingsOfPage,
} from "@/db/queries/press/list-renderings";
import { publications, renderings } from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { layOutIssue } from "@/db/seed/lay-out-issue";
import { fakeRoom } from "@/jobs/press/fake-room";
import { workOff } from "@/jobs/press/work-off";
import { PressNight } from "./press-night";
import { refusalCodes } from "./refusal-codes";
import { requestRendering } from "./request-rendering";

let night: PressNight;
let issueId: string;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
  issueId = await night.fullIssue();
});

const ask = (more: Partial<Parameters<typeof requestRendering>[1]> = {}) => ({
  issueId,
  pageIds: null,
  stage: "page-proof" as const,
  ...more,
});

describe("asking for a rendering", () => {
  test("pages are printed where they are laid out, and nowhere else", async () => {
    expect(await refusalCodes(requestRendering(night.as("fang"), ask()))).toEqual([
      "pages-not-laid-out",
    ]);
    await layOutIssue(night.room, issueId, []);
    expect(await refusalCodes(requestRendering(night.as("fang"), ask()))).toEqual([
      "press-no-layout",
    ]);
    expect(
      await refusalCodes(requestRendering(night.as("fang"), ask({ pageIds: ["none"] }))),
    ).toEqual(["page-not-found"]);
  });

  test("proofreaders have galleys printed, not page proofs; reporters nothing; and pages for readers wait for 付印", async () => {
    await layOutIssue(night.room, issueId);
    const codes = (who: "bai" | "lu" | "fang", stage: "galley" | "page-proof" | "release") =>
      refusalCodes(requestRendering(night.as(who), ask({ stage })));
    expect(await codes("bai", "galley")).toEqual([]);
    expect(await codes("bai", "page-proof")).toEqual(["right.print-proof"]);
    expect(await codes("lu", "galley")).toEqual(["right.print-galley"]);
    expect(await codes("fang", "release")).toEqual(["wrong-issue-state"]);
  });

  test("a page is frozen with its hash when it is asked for: what is written later is not in it", async () => {
    await layOutIssue(night.room, issueId);
    const [page] = (await night.copy(issueId)).pages;
    const [asked] = await requestRendering(night.as("fang"), ask({ pageIds: [page?.id ?? ""] }));
    await night.edit(page?.placements[0]?.story.id ?? "", "后来改的题目");
    const [row] = await rawDb().select().from(renderings);
    expect(row).toMatchObject({
      id: asked?.id,
      contentHash: page?.contentHash,
      number: 1,
      state: "queued",
      progress: 0,
    });
    const kept = await readFile(pressFilePath(row?.source?.name ?? ""), "utf8");
    const [frozen] = thawPages(JSON.parse(kept) as FrozenPages);
    const words = frozen ? printedWords(frozen).flatMap(({ paragraphs }) => paragraphs) : [];
    expect(words).toContain("11-24渡口复航");
    expect(words.join()).not.toContain("后来改的题目");
  });

  test("a page that still says the same is not printed twice; a changed one has the next number", async () => {
    await layOutIssue(night.room, issueId);
    const first = await requestRendering(night.as("fang"), ask());
    const again = await requestRendering(night.as("shen"), ask());
    expect(again).toEqual(first.map((of) => ({ ...of, isNew: false })));
    const [page] = (await night.copy(issueId)).pages;
    await night.edit(page?.placements[0]?.story.id ?? "", "渡口十二月复航");
    const changed = await requestRendering(night.as("fang"), ask());
    expect(changed.map(({ number, isNew }) => [number, isNew])).toEqual([
      [2, true],
      [1, false],
      [1, false],
      [1, false],
    ]);
    expect(await listRenderingsOfPage(night.room.actors.fang, page?.id ?? "")).toMatchObject([
      { number: 2, requestedByName: "方格", hash: "" },
      { number: 1 },
    ]);
  });

  test("what the nameplate says of the paper is print too, although no proof goes stale by it", async () => {
    await layOutIssue(night.room, issueId);
    const hashes = async () => (await night.copy(issueId)).pages.map((page) => page.contentHash);
    await requestRendering(night.as("fang"), ask());
    const before = await hashes();
    await rawDb().update(publications).set({ price: "2.50 元" });
    const again = await requestRendering(night.as("fang"), ask());
    expect(again.map(({ isNew }) => isNew)).toContain(true);
    expect(await hashes()).toEqual(before);
  });

  test("a proof whose file was taken out of the data folder by hand is made again", async () => {
    await layOutIssue(night.room, issueId);
    await requestRendering(night.as("fang"), ask());
    await workOff(fakeRoom());
    const [made] = await listRenderingsOfIssue(night.room.actors.fang, issueId);
    await rm(pressFilePath(made?.files?.large?.name ?? ""));
    const again = await requestRendering(night.as("fang"), ask({ pageIds: [made?.pageId ?? ""] }));
    expect(again).toMatchObject([{ isNew: true }]);
    await workOff(fakeRoom());
    const [mended] = await listRenderingsOfPage(night.room.actors.fang, made?.pageId ?? "");
    expect(mended).toMatchObject({ number: (made?.number ?? 0) + 1, state: "done" });
    expect(await stat(pressFilePath(mended?.files?.large?.name ?? ""))).toBeTruthy();
  });

  test("who may not see the issue finds none of its renderings", async () => {
    await layOutIssue(night.room, issueId);
    const [asked] = await requestRendering(night.as("fang"), ask());
    const { tian, yan } = night.room.actors;
    expect(await findRendering(tian, asked?.id ?? "")).toBeNull();
    expect(await listRenderingsOfIssue(tian, issueId)).toEqual([]);
    expect(await listRenderingsOfIssue(yan, issueId)).toHaveLength(4);
    const [last] = await listIssueHistory(yan, issueId);
    expect(last).toMatchObject({
      verb: "request-rendering",
      detail: { stage: "page_proof", pages: "1, 2, 3, 4" },
    });
  });
});
