import type { PagePoint } from "@/core/paper/page-zone";
import type { ScannedArticle } from "@/core/paper/scan";
import { asPageText, hasOwnDash, type ZoneText, zoneText } from "@/core/paper/zone-text";
import type { Actor } from "@/core/people/actor";
import { Refused, refuse } from "@/core/refusal";
import { findScannedPage } from "./find-scan";

/** The words in a zone as the importer of page texts takes them. */
export interface ZoneWords {
  readonly text: string;
  /** See `ReadPageOptions`. */
  readonly hasAddedDash: boolean;
}

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
): Promise<ZoneWords> {
  const found = await findScannedPage(actor, input.issueId, input.pageNumber);
  const scan = found?.scan;
  if (!scan?.large) throw new Refused(refuse("scan-not-found"));
  const article = scan.articles.find(({ zoneId }) => zoneId === input.zoneId);
  const aspect = scan.large.height / scan.large.width;
  const words = article ? saidBy(article) : zoneText(scan.runs, input.polygon, aspect);
  return { text: asPageText(words), hasAddedDash: !hasOwnDash(words.deck) };
}

const saidBy = ({ author, ...article }: ScannedArticle): ZoneText =>
  author === "" ? article : { ...article, paragraphs: [author, ...article.paragraphs] };
