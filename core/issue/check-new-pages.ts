import { type Answer, allowed, refuse } from "@/core/refusal";

/** Four sheets. More blank pages at once are a slip of the hand in a page number, not a paper. */
const mostAtOnce = 16;

/** Whether an issue of so many pages may grow to have a page of that number, to take an imported page. */
export function checkNewPages(pages: number, pageNumber: number): Answer {
  if (!Number.isInteger(pageNumber) || pageNumber < 1)
    return refuse("page-number-invalid", undefined, "page");
  return pageNumber - pages > mostAtOnce
    ? refuse("page-number-far", { page: pageNumber, pages, max: mostAtOnce }, "page")
    : allowed;
}
