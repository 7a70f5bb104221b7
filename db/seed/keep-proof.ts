import type { PageZone } from "@/core/paper/page-zone";
import type { PagePicture } from "@/core/paper/press-file";
import { newId } from "@/db/new-id";
import { keepPressFile } from "@/db/press-files";
import { renderings } from "@/db/schema";
import { rawDb } from "./fresh-newsroom";

/** For tests: a proof of a page that the press has made, its files and zones named by one word. @returns both */
export async function keepProof(
  word: string,
  of: {
    readonly issueId: string;
    readonly pageId: string;
    readonly by: string;
    readonly at: number;
  },
): Promise<{ readonly file: PagePicture; readonly zones: readonly PageZone[] }> {
  const pdf = await keepPressFile(new TextEncoder().encode(word), "pdf");
  const file = { ...pdf, width: 1, height: 1 };
  const polygon = [
    [0, 0],
    [1, 0],
    [1, 1],
  ] as const;
  const zones = [{ id: "proof", storyId: null, headline: word, polygon }];
  await rawDb()
    .insert(renderings)
    .values({
      id: newId(),
      issueId: of.issueId,
      pageId: of.pageId,
      stage: "final-proof",
      number: 1,
      contentHash: "0".repeat(64),
      state: "done",
      files: { pdf, small: file, large: file },
      zones,
      requestedBy: of.by,
      requestedAt: of.at,
      doneAt: of.at,
    });
  return { file, zones };
}
