import type { Html } from "@/core/blocks/html";
import type { SiteIssue } from "@/core/site/site";
import type { ExtraScript } from "./script/script";
import type { StyleName } from "./style/style";

/** What one kind of page puts into the frame that all share. */
export interface Sheet {
  readonly title: string;
  readonly description?: string | undefined;
  readonly style: StyleName;
  /** The issue whose line stands under the nameplate; the newest unless told. */
  readonly issue?: SiteIssue | undefined;
  /** What others show beside a link to the page; the paper's mark unless told. */
  readonly picture?: SharedPicture | undefined;
  /** Kept from search engines: results, pages that are gone. */
  readonly isHidden?: boolean | undefined;
  /** What this kind of page can do beyond the others. */
  readonly scripts?: readonly ExtraScript[] | undefined;
  readonly head?: Html | null | undefined;
  readonly body: Html;
}

export interface SharedPicture {
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
