import type { StoryContent } from "@/core/story/story";
import type { IssueManifest, PublicIssuePage } from "./manifest";

/** The pages as readers find them: titles as printed on the page, the story's own where it has none there. */
export function publicPages(
  manifest: IssueManifest,
  contentOf: (versionId: string) => StoryContent,
): readonly PublicIssuePage[] {
  return manifest.pages.map(({ number, name, banner, editor, placements }) => ({
    number,
    name,
    banner,
    editor,
    stories: placements.map((p) => {
      const content = contentOf(p.versionId);
      return {
        storyId: p.storyId,
        role: p.role,
        kicker: p.kicker ?? content.kicker,
        headline: p.headline ?? content.headline,
        deck: p.deck ?? content.deck,
      };
    }),
  }));
}
