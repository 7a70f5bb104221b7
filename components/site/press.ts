import type { Html } from "@/core/blocks/html";
import type { RenditionMark } from "@/core/picture/rendition-name";
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
  /** A page that readers do not have yet; left out for theirs. */
  readonly draft?: DraftPress;
  /** What a page may load. The living site sends it as a header; a copy has it on the page. */
  readonly policy: string;
}

/** How a story is shown before readers may have it: the same page, told apart and kept from what collects pages. */
export interface DraftPress {
  /** Stands over the page; null where the screen around it already says what it is. */
  readonly band: Html | null;
  /** Stands where the day and the page of a printed story stand. */
  readonly line: string;
  /** Where a rendition lies for whoever may see this page: readers' own addresses do not know it. */
  picture(picture: SitePicture, mark: RenditionMark): string;
}
