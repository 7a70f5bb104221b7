import { randomUUID } from "node:crypto";
import { createStory } from "@/commands/create-story";
import type { SaveStory } from "@/commands/save-story";
import { bodyOf } from "@/core/blocks/body";
import type { StoryDraft } from "@/core/story/story";
import { findStory } from "@/db/queries/story/find-story";
import { draftOf } from "@/db/queries/story/story-content";
import type { Newsroom } from "@/db/seed/fresh-newsroom";

/** People typing, each in a story of their own. */
export class Writers {
  readonly #ids: readonly string[];
  readonly #draft: StoryDraft;
  readonly #revisions: number[];

  /** Use `Writers.of`. */
  constructor(ids: readonly string[], draft: StoryDraft) {
    this.#ids = ids;
    this.#draft = draft;
    this.#revisions = ids.map(() => 1);
  }

  /** That many stories of 陆之遥, still empty. */
  static async of(room: Newsroom, count: number): Promise<Writers> {
    const actor = room.actors.lu;
    const ids: string[] = [];
    for (let n = 0; n < count; n++) {
      const input = {
        kind: "news",
        sectionId: room.sections.city,
        headline: `晨报第${n}条`,
      } as const;
      ids.push((await createStory({ actor, now: Date.now() }, input)).storyId);
    }
    const file = await findStory(actor, ids[0] ?? "");
    if (!file) throw new Error("the story just made is not there");
    return new Writers(ids, draftOf(file.story));
  }

  get numbers(): readonly number[] {
    return this.#ids.map((_, n) => n);
  }

  storyOf(n: number): string {
    return this.#ids[n] ?? "";
  }

  /** What the n-th writer's browser would send now: 1,500 characters in 15 paragraphs. */
  next(n: number): SaveStory {
    const revision = this.#revisions[n] ?? 0;
    const paragraphs = Array.from(
      { length: 15 },
      (_, i) => `第${revision}稿第${i}段。${"江水一路向东，渡口的灯亮到天明。".repeat(6)}`,
    );
    return {
      storyId: this.storyOf(n),
      baseRevision: revision,
      key: randomUUID(),
      draft: { ...this.#draft, body: bodyOf(paragraphs) },
    };
  }

  saved(n: number, revision: number): void {
    this.#revisions[n] = revision;
  }
}
