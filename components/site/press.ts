import type { Site, SiteIssue, SitePicture } from "@/core/site/site";
import type { Words } from "./words";

/** What every page is printed with: the paper, its words, and where things lie seen from the page. */
export interface Press {
  readonly site: Site;
  /** In the language of the publication. */
  readonly words: Words;
  /** The newest regular issue, for the line under the nameplate. */
  readonly latest: SiteIssue | null;
  /** The page's own path from the root of the site. */
  readonly path: string;
  /** Turns a path from the root of the site into a link that works from this page. */
  href(path: string): string;
  /** The same as a full address, for feeds and for others' machines. */
  absolute(path: string): string;
  /** Pictures this page may show, by story and id (`shownKey`). */
  readonly pictures: ReadonlyMap<string, SitePicture>;
  /** A copy on plain files: no search, and the policy that headers cannot carry. */
  readonly isCopy: boolean;
  /** What a page may load. The living site sends it as a header; a copy has it on the page. */
  readonly policy: string;
}
