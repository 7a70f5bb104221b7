import { beforeEach, describe, expect, it } from "vitest";
import { type Body, bodyOf } from "@/core/blocks/body";
import { anchorOf } from "@/core/markup/anchor";
import { plainText } from "@/core/text/plain-text";
import { listDecisions } from "@/db/queries/story/list-decisions";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { listVersions } from "@/db/queries/story/list-versions";
import { draftOf } from "@/db/queries/story/story-content";
import { listSuggestionAuthors } from "@/db/queries/story/suggestions";
import { listThreads } from "@/db/queries/story/threads";
import { updateStory } from "@/db/queries/story/write-story";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { commentStory } from "./comment-story";
import { copyStory } from "./copy-story";
import { decideStory } from "./decide-story";
import { mergeStories } from "./merge-stories";
import { PressNight } from "./press-night";
import { publishStory } from "./publish-story";
import { refusalCodes } from "./refusal-codes";
import { saveStory } from "./save-story";
import { splitStory } from "./split-story";
import { submitStory } from "./submit-story";
import { takeStory } from "./take-story";
import { undoSplit } from "./undo-split";

let night: PressNight;
let clock = 0;
const as = (who: CastKey) => night.as(who, night.now + ++clock);
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

const ferry = "渡口的灯亮了。";
const school = "夜校今晚开课。";
const twoThings = () => night.draft("两件事", { body: bodyOf([ferry + school]) });
const half = { path: [0], offset: ferry.length };
const story = async (storyId: string) => (await night.story(storyId)).story;
const shown = async (storyId: string) => ({ storyId, revision: (await story(storyId)).revision });
const textOf = async (storyId: string) => plainText((await story(storyId)).body);
const split = async (who: CastKey, storyId: string, place = half) =>
  splitStory(as(who), { ...(await shown(storyId)), place });
const merge = async (who: CastKey, first: string, second: string, heading = false) =>
  mergeStories(as(who), { ...(await shown(first)), second: await shown(second), heading });
const firstLine = async (storyId: string) =>
  (await listStoryHistory(night.room.actors.qin, storyId))[0];

/** Shen suggests words after the text of a story under review. */
async function suggests(storyId: string, body: Body, id = "0190aaaa-0000-7000-8000-00000000000a") {
  const { revision, ...row } = await story(storyId);
  const [block] = body.content ?? [];
  await saveStory(as("shen"), {
    storyId,
    baseRevision: revision,
    key: `suggest-${storyId.slice(-12)}`,
    draft: {
      ...draftOf({ ...row, revision }),
      body: {
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [
              ...(block?.content ?? []),
              { type: "text", text: "新", marks: [{ type: "insertion", attrs: { id } }] },
            ],
          },
        ],
      },
    },
  });
  return id;
}

describe("a copy", () => {
  it("is the copier's own draft with the printed words, and both stories say so", async () => {
    const source = await twoThings();
    await submitStory(as("lu"), await shown(source));
    await suggests(source, bodyOf([ferry + school]));
    await commentStory(as("shen"), { storyId: source, threadId: null, anchor: null, text: "核实" });
    const { storyId } = await copyStory(as("gu"), { storyId: source });
    const copy = await story(storyId);
    expect(copy).toMatchObject({
      state: "draft",
      authorId: night.room.actors.gu.userId,
      headline: "两件事",
      markup: null,
      openComments: 0,
      passes: [],
    });
    expect(copy.slug).not.toBe((await story(source)).slug);
    expect(await textOf(storyId)).toBe(ferry + school);
    expect(await firstLine(storyId)).toMatchObject({
      verb: "copy-story",
      detail: { way: "from", otherStory: source, other: "两件事" },
    });
    expect(await firstLine(source)).toMatchObject({
      verb: "copy-story",
      detail: { way: "into", otherStory: storyId },
    });
  });

  it("takes the embargo and the open doubts along", async () => {
    const source = await night.draft("疑点", { embargoUntil: night.now + 1000 });
    const settled = { settledAt: 1, settledBy: "x" };
    const openChecks = [
      { id: "a", code: "mixed", quote: "甲" },
      { id: "b", code: "mixed", quote: "乙", ...settled },
    ];
    await transact((tx) => updateStory(tx, source, { openChecks }));
    const { storyId } = await copyStory(as("lu"), { storyId: source });
    const copy = await story(storyId);
    expect(copy.embargoUntil).toBe(night.now + 1000);
    expect(copy.openChecks.map(({ id }) => id)).toEqual(["a"]);
  });

  it("is made of a published story too, and published nothing", async () => {
    const source = await night.approved("渡口复航");
    await publishStory(as("qin"), await shown(source));
    const { storyId } = await copyStory(as("lu"), { storyId: source });
    expect(await story(storyId)).toMatchObject({ state: "draft", isPublic: false });
  });

  it("is not made by who may not read the story, and not by a proofreader", async () => {
    const source = await twoThings();
    expect(await refusalCodes(copyStory(as("tian"), { storyId: source }))).toEqual([
      "story-not-found",
    ]);
    expect(await refusalCodes(copyStory(as("bai"), { storyId: source }))).toEqual([
      "right.copy-story",
    ]);
  });

  it("is not named in the history to who may not read it", async () => {
    const source = await night.draft("来稿", { author: "tian" });
    const { storyId } = await copyStory(as("shen"), { storyId: source });
    const [line] = await listStoryHistory(night.room.actors.tian, source);
    expect(line).toMatchObject({ verb: "copy-story", detail: { way: "into" } });
    expect(JSON.stringify(line?.detail)).not.toContain(storyId);
  });
});

describe("a split", () => {
  it("leaves the first words and makes a draft by the same author of the rest", async () => {
    const first = await twoThings();
    const { secondId } = await split("shen", first);
    expect(await textOf(first)).toBe(ferry);
    expect(await textOf(secondId)).toBe(school);
    expect(await story(secondId)).toMatchObject({
      state: "draft",
      headline: "两件事（二）",
      authorId: night.room.actors.lu.userId,
      wordCount: 7,
    });
    expect((await story(first)).wordCount).toBe(7);
    expect(await firstLine(first)).toMatchObject({
      verb: "split-story",
      detail: { way: "into", otherStory: secondId },
    });
    expect(await firstLine(secondId)).toMatchObject({
      verb: "split-story",
      detail: { way: "from", otherStory: first },
    });
    const [version] = await listVersions(night.room.actors.lu, first);
    expect(version).toMatchObject({ number: 1, wordCount: 14 });
  });

  it("takes suggestions and comments along with their words, and brings them back when undone", async () => {
    const first = await twoThings();
    await submitStory(as("lu"), await shown(first));
    const id = await suggests(first, bodyOf([ferry + school]));
    const text = `${ferry}${school}新`;
    const say = (from: number, to: number) =>
      commentStory(as("shen"), {
        storyId: first,
        threadId: null,
        anchor: anchorOf(text, from, to),
        text: "核实",
      });
    await say(0, 2);
    await say(ferry.length, ferry.length + 2);
    const { secondId, revision } = await split("shen", first);
    const authors = (storyId: string) => listSuggestionAuthors(night.room.actors.shen, storyId);
    const threads = (storyId: string) => listThreads(night.room.actors.shen, storyId);
    expect(await authors(secondId)).toMatchObject([{ id, name: "沈砚秋" }]);
    expect(await story(secondId)).toMatchObject({ openSuggestions: 1, openComments: 1 });
    expect(await story(first)).toMatchObject({ openSuggestions: 0, openComments: 1 });
    expect((await threads(secondId))[0]?.anchor).toMatchObject({ exact: "夜校", at: 0 });

    await undoSplit(as("shen"), { storyId: first, revision, secondId });
    expect(await textOf(first)).toBe(ferry + school);
    expect(await story(first)).toMatchObject({ openSuggestions: 1, openComments: 2 });
    expect(await authors(first)).toMatchObject([{ id, name: "沈砚秋" }]);
    expect(await story(secondId)).toMatchObject({ state: "spiked", openComments: 0 });
    expect(await firstLine(first)).toMatchObject({ verb: "merge-stories" });
  });

  it("takes along no suggestion that another story has, whatever a browser called one", async () => {
    const elsewhere = await night.draft("别的稿件");
    const id = await suggests(elsewhere, bodyOf(["一句话。"]));
    const first = await twoThings();
    await suggests(first, bodyOf([ferry + school]), id);
    await split("shen", first);
    expect(await listSuggestionAuthors(night.room.actors.shen, elsewhere)).toHaveLength(1);
  });

  it("is refused where a suggestion or an open comment reaches across, and nothing is changed", async () => {
    const first = await twoThings();
    const before = await story(first);
    await commentStory(as("shen"), {
      storyId: first,
      threadId: null,
      anchor: anchorOf(ferry + school, ferry.length - 2, ferry.length + 2),
      text: "核实",
    });
    expect(await refusalCodes(split("shen", first))).toEqual(["split-through-comment"]);
    expect(await story(first)).toEqual({ ...before, openComments: 1 });
  });

  it("respects who is writing, the words on the screen, and the right", async () => {
    const first = await twoThings();
    const { revision } = await story(first);
    const at = (who: CastKey, n: number) =>
      refusalCodes(splitStory(as(who), { storyId: first, revision: n, place: half }));
    expect(await at("lu", revision - 1)).toEqual(["stale-version"]);
    expect(await at("he", revision)).toEqual(["story-not-found"]);
    expect(await at("bai", revision)).toEqual(["right.split-story"]);
    await takeStory(as("lu"), { storyId: first, tab: "lu-window", over: false });
    expect(await at("shen", revision)).toEqual(["story-being-written"]);
    await submitStory(as("lu"), { storyId: first, revision });
    expect(await at("lu", revision)).toEqual(["right.edit-as-editor"]);
    expect(await refusalCodes(split("shen", first, { path: [7], offset: 0 }))).toEqual([
      "split-place-unknown",
    ]);
  });

  it("is refused of what was signed off and of what readers have", async () => {
    const signed = await night.approved("渡口复航");
    expect(await refusalCodes(split("shen", signed))).toEqual(["wrong-story-state"]);
    const draft = await twoThings();
    await transact((tx) => updateStory(tx, draft, { isPublic: true }));
    expect(await refusalCodes(split("shen", draft))).toEqual(["shape-public"]);
  });

  it("is not undone once the second stands on a page", async () => {
    const first = await twoThings();
    const { secondId, revision } = await split("lu", first);
    await night.issueWith([[secondId]]);
    expect(await refusalCodes(undoSplit(as("lu"), { storyId: first, revision, secondId }))).toEqual(
      ["merge-placed"],
    );
  });

  it("is not undone once either of the two was written on", async () => {
    const first = await twoThings();
    const { secondId, revision } = await split("lu", first);
    const undo = (n: number) =>
      refusalCodes(undoSplit(as("lu"), { storyId: first, revision: n, secondId }));
    expect(await undo(revision - 1)).toEqual(["stale-version"]);
    const unrelated = await night.draft("别的");
    expect(
      await refusalCodes(undoSplit(as("lu"), { ...(await shown(first)), secondId: unrelated })),
    ).toEqual(["split-moved-on"]);
    await night.edit(first, "一件事");
    expect(await undo(revision + 1)).toEqual(["split-moved-on"]);
    await night.edit(secondId, "另一件事");
    expect(await undo(revision + 1)).toEqual(["split-moved-on"]);
    expect(await textOf(first)).toBe(ferry);
  });
});

describe("a merge", () => {
  const drafts = async () =>
    [
      await night.draft("渡口的灯", { body: bodyOf([ferry]) }),
      await night.draft("夜校开课", { body: bodyOf([school]), keywords: ["夜校"] }),
    ] as const;

  it("puts the second's words after the first's and spikes it, with its comments in its own record", async () => {
    const [first, second] = await drafts();
    await commentStory(as("shen"), { storyId: second, threadId: null, anchor: null, text: "好" });
    await merge("lu", first, second, true);
    expect(await textOf(first)).toBe(`${ferry}\n夜校开课\n${school}`);
    expect(await story(first)).toMatchObject({ state: "draft", keywords: ["夜校"] });
    expect(await story(second)).toMatchObject({ state: "spiked", openComments: 1 });
    const [decision] = await listDecisions(night.room.actors.shen, second);
    expect(decision).toMatchObject({ decision: "spike", opinion: "已并入《渡口的灯》。" });
    expect(await firstLine(second)).toMatchObject({
      verb: "merge-stories",
      detail: { way: "into", otherStory: first, other: "渡口的灯" },
    });
    expect(await firstLine(first)).toMatchObject({
      verb: "merge-stories",
      detail: { way: "from", otherStory: second, other: "夜校开课" },
    });
    expect((await listVersions(night.room.actors.lu, first)).length).toBe(1);
  });

  it("does not name the first story to an author who may not read it", async () => {
    const first = await night.draft("渡口的灯", { body: bodyOf([ferry]) });
    const tians = await night.draft("来稿", { author: "tian", body: bodyOf([school]) });
    await merge("shen", first, tians);
    const [decision] = await listDecisions(night.room.actors.tian, tians);
    expect(decision?.opinion).toBe("已并入另一篇稿件。");
    const lines = JSON.stringify(await listStoryHistory(night.room.actors.tian, tians));
    expect(lines).not.toContain("渡口的灯");
  });

  it("takes the second's suggestions and open doubts along", async () => {
    const [first, second] = await drafts();
    await submitStory(as("lu"), await shown(second));
    const id = await suggests(second, bodyOf([school]));
    const openChecks = [{ id: "a", code: "mixed", quote: "甲" }];
    await transact((tx) => updateStory(tx, second, { openChecks }));
    await merge("shen", first, second);
    expect(await listSuggestionAuthors(night.room.actors.shen, first)).toMatchObject([{ id }]);
    expect((await story(first)).openChecks).toEqual(openChecks);
    expect(await textOf(first)).toBe(`${ferry}\n${school}`);
  });

  it("is refused of a story that is signed off, public, on a page, or has passed a review", async () => {
    const [first, second] = await drafts();
    const both = async (story: string, code: string) => {
      expect(await refusalCodes(merge("shen", first, story))).toEqual([code]);
      expect(await refusalCodes(merge("shen", story, first))).toEqual([code]);
    };
    await both(await night.approved("签发的"), "wrong-story-state");
    const open = await night.draft("读者有的");
    await transact((tx) => updateStory(tx, open, { isPublic: true }));
    await both(open, "shape-public");
    const placed = await night.draft("版上的");
    await night.issueWith([[placed]]);
    await both(placed, "merge-placed");
    const passed = await night.draft("过了一审的");
    await submitStory(as("lu"), await shown(passed));
    await decideStory(as("shen"), {
      ...(await shown(passed)),
      decision: "pass",
      opinion: "可用",
      stage: 1,
    });
    expect(await refusalCodes(merge("gu", first, passed))).toEqual(["merge-passed"]);
    expect(await textOf(second)).toBe(school);
    expect((await story(first)).revision).toBe(1);
  });

  it("respects who is writing either, the words on the screen, and the right to both", async () => {
    const [first, second] = await drafts();
    const others = await night.draft("社会新闻", { section: "society", author: "he" });
    expect(await refusalCodes(merge("lu", first, others))).toEqual(["story-not-found"]);
    expect(await refusalCodes(merge("bai", first, second))).toEqual(["right.merge-stories"]);
    expect(await refusalCodes(merge("lu", first, first))).toEqual(["merge-with-itself"]);
    const stale = { ...(await shown(second)), revision: 7 };
    expect(
      await refusalCodes(
        mergeStories(as("lu"), { ...(await shown(first)), second: stale, heading: false }),
      ),
    ).toEqual(["stale-version"]);
    await takeStory(as("lu"), { storyId: second, tab: "lu-window", over: false });
    expect(await refusalCodes(merge("shen", first, second))).toEqual(["story-being-written"]);
  });
});
