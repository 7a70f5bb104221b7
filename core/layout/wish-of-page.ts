import { picturesIn } from "@/core/blocks/pictures-in";
import type { PageCopy, PlacementCopy } from "@/core/issue/issue-copy";
import type { Box } from "./box";
import type { LayoutWish, WishedPicture, WishedStory } from "./layout-wish";
import { measureCopy } from "./measured-copy";
import type { PageFormat } from "./page-format";
import { emptyLayout } from "./page-layout";
import { printedCopy } from "./printed-copy";

/** What a layout must know of a picture: px, and the words under it. */
export interface KnownPicture {
  readonly width: number;
  readonly height: number;
  readonly caption: string;
}

/** Rows of the nameplate, the folio and a banner, the clear space below them too. */
const heads = { nameplate: 14, folio: 4, banner: 4 } as const;

/** Fewer characters are a brief. */
const briefChars = 160;

/**
 * The wish for a page nobody has laid out: nameplate on the first, folio on the others, the page's banner, and its
 * stories as they are placed, with the words the placement gives them. 报眼 stands beside the nameplate.
 */
export function wishOfPage(
  page: Pick<PageCopy, "number" | "banner" | "placements">,
  format: PageFormat,
  pictures: ReadonlyMap<string, KnownPicture>,
): LayoutWish {
  const stories = page.placements.map((placed, at) => wishedStory(placed, at, pictures));
  const boxes = headBoxes(page, format);
  return { page: { ...emptyLayout(format), boxes }, stories, seed: page.number, count: 3 };
}

function headBoxes(
  { number, banner, placements }: Pick<PageCopy, "number" | "banner" | "placements">,
  { columns }: PageFormat,
): readonly Box[] {
  const isFirst = number === 1;
  const hasEar = isFirst && columns >= 5 && placements.some(({ role }) => role === "ear");
  const rows = isFirst ? heads.nameplate : heads.folio;
  const across = { isLocked: true, column: 0, row: 0, span: columns } as const;
  const top: Box = isFirst
    ? { ...across, kind: "nameplate", id: "nameplate", span: columns - (hasEar ? 2 : 0), rows }
    : { ...across, kind: "folio", id: "folio", rows };
  if (banner === "") return [top];
  return [
    top,
    { ...across, kind: "banner", id: "banner", row: rows, rows: heads.banner, words: "" },
  ];
}

function wishedStory(
  { role, story, ...placed }: PlacementCopy,
  at: number,
  pictures: ReadonlyMap<string, KnownPicture>,
): WishedStory {
  const { content } = story;
  const text = measureCopy(printedCopy(content));
  return {
    storyId: story.id,
    role,
    priority: text.characters < briefChars ? 4 : at < 3 ? 2 : 3,
    copy: {
      kicker: placed.kicker ?? content.kicker,
      headline: placed.headline ?? content.headline,
      deck: placed.deck ?? content.deck,
      text,
    },
    picture: firstPicture(picturesIn(content.body), pictures),
    isFramed: content.kind === "commentary",
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
