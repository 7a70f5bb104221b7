import type { PageZone } from "./page-zone";
import type { PagePicture, PressFile } from "./press-file";

/** A page of a public issue as it was printed. */
export interface PrintedPage {
  readonly number: number;
  /** To look at beside the page's headlines. */
  readonly small: PagePicture;
  /** To read by. */
  readonly large: PagePicture;
  readonly pdf: PressFile | null;
  readonly zones: readonly PageZone[];
}

/** What readers may have of an issue in print; a page that was never pressed is not among its pages. */
export interface PrintedIssue {
  /** By number, ascending. */
  readonly pages: readonly PrintedPage[];
  readonly pdf: PressFile | null;
  readonly epub: PressFile | null;
}

/** Every file of it, the same one once, with the number of its page; null for what is the whole issue's. */
export function filesOfPrint({
  pages,
  pdf,
  epub,
}: PrintedIssue): readonly { readonly file: PressFile; readonly page: number | null }[] {
  const all = [
    ...pages.flatMap(({ number: page, ...of }) =>
      [of.small, of.large, of.pdf].map((file) => ({ file, page })),
    ),
    ...[pdf, epub].map((file) => ({ file, page: null })),
  ];
  const named = new Map(
    all.flatMap(({ file, page }) => (file ? [[file.name, { file, page }]] : [])),
  );
  return [...named.values()];
}
