import type { Anchor } from "@/core/markup/anchor";
import type { StoryDraft } from "@/core/story/story";

/** All that is written into a .docx of a story. */
export interface StoryForWord {
  readonly draft: Omit<StoryDraft, "sectionId" | "embargoUntil" | "noteToDesk">;
  /** Who made the suggestions, by id. */
  readonly authors: ReadonlyMap<string, { readonly name: string; readonly at: number }>;
  readonly threads: readonly {
    readonly anchor: Anchor | null;
    readonly isResolved: boolean;
    readonly comments: readonly {
      readonly by: string;
      readonly text: string;
      readonly at: number;
    }[];
  }[];
  /** The pictures whose files can be had, px. */
  readonly pictures: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  readonly timeZone: string;
  readonly now: number;
}

export interface WordPackage {
  /** XML by the name of its part. */
  readonly parts: Readonly<Record<string, string>>;
  /** The name of the part each picture is expected at (JPEG). */
  readonly media: readonly { readonly pictureId: string; readonly part: string }[];
}
