import type { PageCopy } from "@/core/issue/issue-copy";
import type { Elsewhere } from "./contents-lines";

/** What stands on the other pages of an issue, by story, in order. */
export const elsewhereOf = (
  pageId: string,
  pages: readonly Pick<PageCopy, "id" | "number" | "placements">[],
): ReadonlyMap<string, Elsewhere> =>
  new Map(
    pages
      .filter(({ id }) => id !== pageId)
      .flatMap(({ number, placements }) =>
        placements.map(({ story, headline }) => [
          story.id,
          { headline: headline ?? story.content.headline, pageNumber: number },
        ]),
      ),
  );
