import type { PageLayout } from "@/core/layout/page-layout";
import type { PlacementRole } from "@/core/page/placement";
import type { TextCut } from "@/core/page/text-cut";

/** What 付印 froze: the pages in order, and on each the exact version of every story. */
export interface IssueManifest {
  readonly publication: {
    readonly name: string;
    readonly cn: string;
    readonly price: string;
    readonly printer: string;
  };
  readonly date: string;
  readonly number: number;
  readonly runningNumber: number;
  readonly pages: readonly ManifestPage[];
}

export interface ManifestPage {
  readonly number: number;
  readonly name: string;
  readonly banner: string;
  readonly editor: string;
  /** Not there for a page that is not laid out. */
  readonly layout?: PageLayout;
  readonly placements: readonly ManifestPlacement[];
}

export interface ManifestPlacement {
  readonly storyId: string;
  readonly versionId: string;
  /** Where readers will find it. */
  readonly sectionId: string;
  /** Hash of the frozen version. */
  readonly contentHash: string;
  readonly position: number;
  readonly role: PlacementRole;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  /** The picture it has on this page, what is struck out here, and whether readers get the page's version: where it has them. */
  readonly pictureId?: string;
  readonly cuts?: readonly TextCut[];
  readonly siteTakesPage?: true;
}

/** A page as readers find it in a released issue. */
export interface PublicIssuePage {
  readonly number: number;
  readonly name: string;
  readonly banner: string;
  readonly editor: string;
  readonly stories: readonly PublicIssueStory[];
}

export interface PublicIssueStory {
  readonly storyId: string;
  readonly role: PlacementRole;
  /** As printed on this page, the story's own where the page has none of its own. */
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
}
