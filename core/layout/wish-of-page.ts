import { picturesIn } from "@/core/blocks/pictures-in";
import type { PageCopy, PlacementCopy } from "@/core/issue/issue-copy";
import type { Box } from "./box";
import type { LayoutWish, WishedPicture, WishedStory } from "./layout-wish";
import type { PageFormat } from "./page-format";
import { emptyLayout, type PageLayout } from "./page-layout";
import { placedCopy } from "./placed-copy";

/** What a layout must know of a picture: px, and the words under it. */
export interface KnownPicture {
  readonly width: number;
  readonly height: number;
  readonly caption: string;
}

/** Rows of the nameplate, the folio and a banner, the clear space below them too. */
const heads = { nameplate: 14, folio: 4, banner: 4 } as const;

/** Columns beside the nameplate. */
const earSpan = 2;

/** Fewer characters are a brief. */
const briefChars = 160;

/**
 * The wish for a page nobody has laid out: nameplate on the first, folio on the others, the page's banner, and its
 * stories as they are placed, with the words the placement gives them. 报眼 stands beside the nameplate; where the day
 * has none, 导读 does, if other pages have stories to point at.
 */
export function wishOfPage(
  page: Pick<PageCopy, "number" | "banner" | "placements">,
  format: PageFormat,
  pictures: ReadonlyMap<string, KnownPicture>,
  otherPages: number,
): LayoutWish {
  const stories = page.placements.map((placed, at) => wishedStory(placed, at, pictures));
  return { page: bareLayout(page, format, otherPages), stories, seed: page.number, count: 3 };
}

/** A page with its heads alone: what everybody who lays it out begins with. */
export const bareLayout = (page: HeadOf, format: PageFormat, otherPages: number): PageLayout => ({
  ...emptyLayout(format),
  boxes: headBoxes(page, format, otherPages),
});

type HeadOf = Pick<PageCopy, "number" | "banner" | "placements">;

function headBoxes(page: HeadOf, format: PageFormat, otherPages: number): readonly Box[] {
  const { columns } = format;
  const top = page.number === 1 ? firstHead(page, columns, otherPages) : [folioOf(columns)];
  if (page.banner === "") return top;
  const row = Math.max(...top.map(({ rows }) => rows));
  const place = { isLocked: true, column: 0, row, span: columns, rows: heads.banner };
  return [...top, { ...place, kind: "banner", id: "banner", words: "" }];
}

function firstHead({ placements }: HeadOf, columns: number, otherPages: number): readonly Box[] {
  const hasEar = columns >= 5 && placements.some(({ role }) => role === "ear");
  const hasContents = columns >= 5 && !hasEar && otherPages > 0;
  const span = columns - (hasEar || hasContents ? earSpan : 0);
  const place = { isLocked: true, row: 0, rows: heads.nameplate };
  const plate: Box = { ...place, kind: "nameplate", id: "nameplate", column: 0, span };
  if (!hasContents) return [plate];
  const ear = { ...place, column: span, span: earSpan };
  return [plate, { ...ear, kind: "contents", id: "contents", storyIds: [] }];
}

const folioOf = (span: number): Box => ({
  kind: "folio",
  id: "folio",
  isLocked: true,
  column: 0,
  row: 0,
  span,
  rows: heads.folio,
});

/** @param at its place among the stories of the page, 0 the first: it says how much the story matters */
export function wishedStory(
  placed: PlacementCopy,
  at: number,
  pictures: ReadonlyMap<string, KnownPicture>,
): WishedStory {
  const { role, story, pictureId } = placed;
  const { copy } = placedCopy(placed);
  const own = pictureId === null ? [] : [pictureId];
  return {
    storyId: story.id,
    role,
    priority: copy.text.characters < briefChars ? 4 : at < 3 ? 2 : 3,
    copy,
    picture: firstPicture([...own, ...picturesIn(story.content.body)], pictures),
    isFramed: story.content.kind === "commentary",
  };
}

function firstPicture(
  ids: readonly string[],
  pictures: ReadonlyMap<string, KnownPicture>,
): WishedPicture | null {
  for (const pictureId of ids) {
    const known = pictures.get(pictureId);
    if (known) return { pictureId, ratio: known.width / known.height, caption: known.caption };
  }
  return null;
}
