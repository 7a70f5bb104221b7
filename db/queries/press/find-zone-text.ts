import type { PagePoint } from "@/core/paper/page-zone";
import { asPageText, zoneText } from "@/core/paper/zone-text";
import type { Actor } from "@/core/people/actor";
import { Refused, refuse } from "@/core/refusal";
import { findScannedPage } from "./find-scan";

/**
 * The words in a zone, as a page's text; what a saved page says of it counts for more than what is found by place. Empty where
 * the page is a picture.
 */
export async function findZoneText(
  actor: Actor,
  input: {
    readonly issueId: string;
    readonly pageNumber: number;
    readonly zoneId: string;
    readonly polygon: readonly PagePoint[];
  },
): Promise<{ readonly text: string }> {
  const found = await findScannedPage(actor, input.issueId, input.pageNumber);
  const scan = found?.scan;
  if (!scan?.large) throw new Refused(refuse("scan-not-found"));
  const article = scan.articles.find(({ zoneId }) => zoneId === input.zoneId);
  if (article) {
    const { paragraphs, author } = article;
    return {
      text: asPageText({ ...article, paragraphs: author ? [author, ...paragraphs] : paragraphs }),
    };
  }
  const aspect = scan.large.height / scan.large.width;
  return { text: asPageText(zoneText(scan.runs, input.polygon, aspect)) };
}
