import type { Body } from "@/core/blocks/body";
import { bodyOf } from "@/core/blocks/body";
import type { Actor } from "@/core/people/actor";
import type { NewStory } from "@/core/story/blank-draft";
import { findIssue, type IssueFile } from "@/db/queries/issue/find-issue";
import { findIssueCopy } from "@/db/queries/issue/find-issue-copy";
import { findStory } from "@/db/queries/story/find-story";
import { draftOf } from "@/db/queries/story/story-content";
import type { CastKey, CastSectionKey } from "@/db/seed/cast";
import type { Newsroom } from "@/db/seed/fresh-newsroom";
import { createIssue } from "./create-issue";
import { createStory } from "./create-story";
import { decideStory } from "./decide-story";
import { layOutPage } from "./lay-out-page";
import { placeStory } from "./place-story";
import { readProof } from "./read-proof";
import { saveStory } from "./save-story";
import { signOffIssue } from "./sign-off-issue";
import { startProofing } from "./start-proofing";
import { submitStory } from "./submit-story";

/** The evening before the paper of this day, 2026-11-23 20:00 in the paper's zone. */
export const pressNight = Date.UTC(2026, 10, 23, 12);
export const pressDay = "2026-11-24";
/** When that paper is due, 05:30 in its zone. */
export const pressHour = Date.UTC(2026, 10, 23, 21, 30);

/** The usual reviewers of each section, for tests and benches that need copy already passed. */
const editorOf: Readonly<Record<CastSectionKey, CastKey>> = {
  city: "shen",
  opinion: "shen",
  society: "zeng",
  culture: "zeng",
  economy: "gu",
  supplement: "luo",
};

/** Brings copy and issues as far along their road as a test wants them, by the commands people use. */
export class PressNight {
  readonly room: Newsroom;
  readonly now: number;
  constructor(room: Newsroom, now: number = pressNight) {
    this.room = room;
    this.now = now;
  }

  as(key: CastKey, now: number = this.now): { readonly actor: Actor; readonly now: number } {
    return { actor: this.room.actors[key], now };
  }

  async draft(
    headline: string,
    more: Partial<Omit<NewStory, "sectionId" | "body">> & {
      readonly section?: CastSectionKey;
      readonly body?: Body;
      readonly author?: CastKey;
    } = {},
  ): Promise<string> {
    const { section = "city", author = "lu", ...fields } = more;
    const { storyId } = await createStory(this.as(author), {
      kind: "news",
      headline,
      credits: [{ role: "reporter", name: "陆之遥" }],
      body: bodyOf([`${headline}。本报记者今天从码头得到消息，渡船将在月底复航。`]),
      sectionId: this.room.sections[section],
      ...fields,
    });
    return storyId;
  }

  /** Submits the draft and takes it through its three reviews. @returns the story's id. */
  async approve(storyId: string): Promise<string> {
    const { story } = await this.story(storyId);
    const author = Object.values(this.room.actors).find((a) => a.userId === story.authorId);
    if (!author) throw new Error("the author is not of the cast");
    if (story.state === "draft")
      await submitStory({ actor: author, now: this.now }, { storyId, revision: story.revision });
    await this.sign(storyId);
    return storyId;
  }

  /** Takes a story under review through the reviews it still waits for. */
  async sign(storyId: string): Promise<void> {
    const { story } = await this.story(storyId);
    const key = (Object.entries(this.room.sections) as (readonly [CastSectionKey, string])[]).find(
      ([, id]) => id === story.sectionId,
    )?.[0];
    const reviewers: readonly CastKey[] = [editorOf[key ?? "city"], "xu", "qin"];
    for (const [index, reviewer] of reviewers.entries()) {
      if (index + 1 < story.stage) continue;
      await decideStory(this.as(reviewer), {
        storyId,
        decision: index === 2 ? "sign" : "pass",
        opinion: "可用。",
        revision: story.revision,
        stage: index + 1,
      });
    }
  }

  async approved(headline: string, more?: Parameters<PressNight["draft"]>[1]): Promise<string> {
    return this.approve(await this.draft(headline, more));
  }

  /** Gives the story another headline, as its editor does. */
  async edit(storyId: string, headline: string): Promise<void> {
    const { story } = await this.story(storyId);
    await saveStory(this.as("shen"), {
      storyId,
      baseRevision: story.revision,
      key: `edit-${story.revision}-${storyId.slice(-12)}`,
      draft: { ...draftOf(story), headline },
    });
  }

  story(storyId: string) {
    return demandFound(findStory(this.room.actors.qin, storyId));
  }

  issue(issueId: string): Promise<IssueFile> {
    return demandFound(findIssue(this.room.actors.qin, issueId));
  }

  copy(issueId: string) {
    return demandFound(findIssueCopy(this.room.actors.qin, issueId));
  }

  /** Names the issue in its present revision, as the screen of someone who has just looked does. */
  async on(issueId: string): Promise<{ readonly issueId: string; readonly revision: number }> {
    return { issueId, revision: (await this.issue(issueId)).issue.revision };
  }

  /** An issue with the given stories on its pages 1, 2, 3 …. */
  async issueWith(pages: readonly (readonly string[])[], date: string = pressDay): Promise<string> {
    const { issueId } = await createIssue(this.as("fang"), { date });
    const { pages: made } = await this.issue(issueId);
    for (const [index, stories] of pages.entries())
      for (const storyId of stories)
        await placeStory(this.as("fang"), {
          ...(await this.on(issueId)),
          pageId: made[index]?.id ?? "",
          storyId,
        });
    return issueId;
  }

  /** Four pages with one approved story each. */
  async fullIssue(date: string = pressDay): Promise<string> {
    const pages: string[][] = [];
    for (const name of ["渡口复航", "菜价平稳", "夜校开课", "江边旧事"])
      pages.push([await this.approved(`${date.slice(5)}${name}`)]);
    return this.issueWith(pages, date);
  }

  /** Lays out every page of the issue that has stories, automatically. */
  async layOut(issueId: string): Promise<void> {
    for (const { id: pageId, layoutRevision: revision, placements } of (await this.copy(issueId))
      .pages)
      if (placements.length > 0)
        await layOutPage(this.as("fang"), { issueId, pageId, revision, tab: "window-of-fang" });
  }

  /** Starts proofing if need be, and lets 白露, 言午 and 文静 read every page. */
  async proof(issueId: string): Promise<void> {
    const { issue } = await this.issue(issueId);
    if (issue.state !== "proofing") await startProofing(this.as("fang"), await this.on(issueId));
    for (const page of (await this.copy(issueId)).pages)
      for (const [index, reader] of (["bai", "yan", "wen"] as const).entries())
        await readProof(this.as(reader), {
          issueId,
          pageId: page.id,
          round: index + 1,
          contentHash: page.contentHash,
          corrections: 0,
        });
  }

  /** A full issue, proofed and signed off. */
  async signedOff(date: string = pressDay): Promise<string> {
    const issueId = await this.fullIssue(date);
    await this.proof(issueId);
    await signOffIssue(this.as("qin"), await this.on(issueId));
    return issueId;
  }
}

async function demandFound<T>(found: Promise<T | null>): Promise<T> {
  const value = await found;
  if (value === null) throw new Error("not found");
  return value;
}
