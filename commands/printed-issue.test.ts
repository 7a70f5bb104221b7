import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { pageFormats } from "@/core/layout/page-format";
import { printedCopy } from "@/core/layout/printed-copy";
import { clockActor } from "@/core/people/clock-actor";
import { rawFiles } from "@/db/client";
import { findIssueRoom } from "@/db/queries/issue/find-issue-room";
import { findPressPages } from "@/db/queries/press/find-press-pages";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { changeLayout } from "./change-layout";
import { correctStory } from "./correct-story";
import { cutPlacement } from "./cut-placement";
import { decideStory } from "./decide-story";
import { layOutPage } from "./lay-out-page";
import { PressNight, pressHour, pressNight } from "./press-night";
import { readProof } from "./read-proof";
import { refusalCodes } from "./refusal-codes";
import { releaseIssue } from "./release-issue";
import { reopenIssue } from "./reopen-issue";
import { setPlacement } from "./set-placement";
import { signOffIssue } from "./sign-off-issue";

let night: PressNight;
let issueId: string;
const tab = "window-of-fang";

beforeEach(async () => {
  night = new PressNight(await freshNewsroom({ laysOut: true }));
  issueId = await night.fullIssue();
});

const page = async (number: number) => {
  const found = (await night.copy(issueId)).pages[number - 1];
  if (!found) throw new Error("no such page");
  return found;
};
/** Codes of what keeps a page from 付印. */
async function faultsOf(number: number, who: "qin" | "luo" = "qin") {
  const room = await findIssueRoom(night.room.actors[who], issueId, pressNight);
  const faults = room?.faults.filter((fault) => fault.pageNumber === number) ?? [];
  return faults.filter(({ code }) => !code.startsWith("proof-"));
}
const codesOf = async (number: number) => (await faultsOf(number)).map(({ code }) => code);

/** Moves the first story of a page by a row, as the layout editor does. */
async function nudge(number: number) {
  const { id: pageId, layout, layoutRevision: revision } = await page(number);
  const box = layout?.boxes.find(({ kind }) => kind === "story");
  if (!box) throw new Error("no story on the page");
  const area = { ...{ column: box.column, row: box.row, span: box.span }, rows: box.rows + 1 };
  return changeLayout(night.as("fang"), {
    ...{ issueId, pageId, revision, tab, key: `nudge-${number}-${revision}` },
    moves: [{ kind: "resize", id: box.id, area }],
  });
}

describe("An issue whose pages are laid out in the house", () => {
  test("is not signed off before they are, and its room shows that light", async () => {
    await night.proof(issueId);
    const codes = await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)));
    expect(codes).toEqual(Array.from({ length: 4 }, () => "layout-missing"));
    const room = await findIssueRoom(night.room.actors.qin, issueId, pressNight);
    expect(room?.pages[0]?.lights).toMatchObject({ layout: false, text: true, proofs: true });
  });

  test("a box that moves makes the third reading of its page stale, and of no other", async () => {
    await night.layOut(issueId);
    await night.proof(issueId);
    await nudge(2);
    const codes = await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)));
    expect(codes).toEqual(["proof-stale"]);
    const { id: pageId, contentHash } = await page(2);
    const reading = { issueId, pageId, round: 3, contentHash, corrections: 0 };
    await readProof(night.as("wen"), reading);
    await signOffIssue(night.as("qin"), await night.on(issueId));
    const { manifest } = (await night.issue(issueId)).issue;
    expect(manifest?.pages.map(({ layout }) => layout?.boxes.length)).not.toContain(undefined);
  });

  test("goes out as it was signed off: a layout changed behind the desk's back is not released", async () => {
    await night.layOut(issueId);
    await night.proof(issueId);
    await signOffIssue(night.as("qin"), await night.on(issueId));
    const { id } = await page(1);
    rawFiles()
      .writer.prepare(
        "update page_layouts set layout = replace(layout, '\"tint\":0', '\"tint\":20') where page_id = ?",
      )
      .run(id);
    const clock = { actor: clockActor(night.room.publicationId), now: pressHour };
    expect(await refusalCodes(releaseIssue(clock, { issueId }))).toEqual(["stale-page"]);
    const back = { ...(await night.on(issueId)), reason: "版面有改动" };
    await reopenIssue(night.as("qin"), back);
    await layOutPage(night.as("fang"), { issueId, pageId: id, revision: 1, tab });
    const { contentHash } = await page(1);
    const reading = { issueId, pageId: id, round: 3, contentHash, corrections: 0 };
    await readProof(night.as("wen"), reading);
    await signOffIssue(night.as("qin"), await night.on(issueId));
    expect(await releaseIssue(clock, { issueId })).toEqual({ stories: 4 });
  });
});

describe("A story that changes while its page is laid out", () => {
  const first = async () => (await page(1)).placements[0]?.story.id ?? "";

  test("edited, stays in its box; what no longer fits is told, and leads to the board", async () => {
    await night.layOut(issueId);
    expect(await codesOf(1)).toEqual([]);
    await night.edit(
      await first(),
      "渡口停航三年今天重新开航首班船坐满了人汽笛三声两岸挤满了看热闹的人们",
    );
    expect(await codesOf(1)).toEqual(["story-not-approved", "layout-tight"]);
    expect((await faultsOf(1))[1]?.target).toMatchObject({ kind: "board", storyId: await first() });
    expect((await faultsOf(1, "luo")).map((fault) => fault.params?.headline)).toEqual(["…", "…"]);
  });

  test("spiked, stays in its box with what is wrong with it", async () => {
    await night.layOut(issueId);
    const { story } = await night.story(await first());
    const { revision, stage } = story;
    const spike = {
      storyId: story.id,
      revision,
      stage,
      decision: "spike",
      opinion: "失实。",
    } as const;
    await decideStory(night.as("qin"), spike);
    expect(await codesOf(1)).toEqual(["story-not-approved"]);
  });

  test("edited where the page cut it, loses that cut, and the page says so", async () => {
    const storyId = await first();
    const { story, id: placementId } = (await page(1)).placements[0] ?? { story: null, id: "" };
    await night.layOut(issueId);
    const { id: pageId } = await page(1);
    const cuts = [{ paragraph: 1, from: 0, to: 4 }];
    const on = { issueId, pageId, tab, placementId, contentHash: story?.contentHash ?? "" };
    await cutPlacement(night.as("fang"), { ...on, cuts });
    rawFiles()
      .writer.prepare("update stories set body = ? where id = ?")
      .run(JSON.stringify(bodyOf(["全文重写，没有一句留下来。"])), storyId);
    expect(await codesOf(1)).toContain("cuts-lost");
  });
});

describe("Pages ready for the press", () => {
  test("are laid out as they are kept, and automatically where nobody did or another format is asked for", async () => {
    const { id: pageId } = await page(1);
    await layOutPage(night.as("fang"), { issueId, pageId, revision: 0, tab });
    await nudge(1);
    const kept = (await page(1)).layout;
    const found = await findPressPages(night.room.actors.qin, issueId);
    expect(found?.pages[0]?.page.layout).toEqual(kept);
    expect(found?.pages[1]?.page.layout.boxes.some(({ kind }) => kind === "story")).toBe(true);
    const wide = { format: pageFormats["dui-kai"], numbers: [1] };
    const other = await findPressPages(night.room.actors.qin, issueId, wide);
    expect(other?.pages.map((one) => one.page.layout.format.name)).toEqual(["dui-kai"]);
  });

  test("say how many of their stories somebody may not read; the clock reads all", async () => {
    const hidden = async (actor: Parameters<typeof findPressPages>[0]) =>
      (await findPressPages(actor, issueId))?.pages.map((one) => one.hidden);
    expect(await hidden(night.room.actors.luo)).toEqual([1, 1, 1, 1]);
    expect(await hidden(clockActor(night.room.publicationId))).toEqual([0, 0, 0, 0]);
    expect(await findPressPages(night.room.actors.tian, issueId)).toBeNull();
  });
});

describe("What readers of the site get of a story that its page prints shorter", () => {
  const shown = (storyId: string) =>
    rawFiles()
      .reader.prepare(
        "select headline, content, word_count as n from public_stories where story_id = ?",
      )
      .get(storyId) as { headline: string; content: string; n: number };

  /** Releases the issue with the first story cut and given a title on its page. @returns its id */
  async function released(siteTakesPage: boolean): Promise<string> {
    const { id: pageId, placements } = await page(1);
    const [placed] = placements;
    if (!placed) throw new Error("nothing is placed");
    await night.layOut(issueId);
    const struck = printedCopy(placed.story.content)[1]?.words.indexOf("本报记者") ?? -1;
    await cutPlacement(night.as("fang"), {
      ...{ issueId, pageId, tab, placementId: placed.id, contentHash: placed.story.contentHash },
      cuts: [{ paragraph: 1, from: struck, to: struck + 4 }],
    });
    const on = { ...(await night.on(issueId)), placementId: placed.id };
    await setPlacement(night.as("fang"), { ...on, headline: "渡船回来了", siteTakesPage });
    await night.proof(issueId);
    await signOffIssue(night.as("qin"), await night.on(issueId));
    const clock = { actor: clockActor(night.room.publicationId), now: pressHour };
    await releaseIssue(clock, { issueId });
    return placed.story.id;
  }

  test("is the story's own unless somebody chose otherwise", async () => {
    const { headline, content } = shown(await released(false));
    expect(headline).not.toBe("渡船回来了");
    expect(content).toContain("本报记者今天");
  });

  test("is the page's where it was chosen, its title and its length too, and a correction keeps to it", async () => {
    const storyId = await released(true);
    const before = shown(storyId);
    expect(before).toMatchObject({ headline: "渡船回来了" });
    expect(before.content).not.toContain("本报记者今天");
    await night.edit(storyId, "渡口将于月底复航");
    await night.sign(storyId);
    const { revision } = (await night.story(storyId)).story;
    const later = night.as("qin", pressHour + 60_000);
    await correctStory(later, { storyId, revision, notice: "标题有误，已更正。" });
    expect(shown(storyId)).toMatchObject({ headline: "渡船回来了", n: before.n });
    expect(shown(storyId).content).not.toContain("本报记者今天");
  });
});
