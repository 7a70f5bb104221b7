import { inArray } from "drizzle-orm";
import type { BodyNode } from "@/core/blocks/body";
import { picturesIn } from "@/core/blocks/pictures-in";
import type { IssueCopy, PageCopy } from "@/core/issue/issue-copy";
import { measureCopy } from "@/core/layout/measured-copy";
import type { PageLayout } from "@/core/layout/page-layout";
import { printedCopy } from "@/core/layout/printed-copy";
import { type FrozenPages, freezePages } from "@/core/paper/frozen-pages";
import type { PressPage, PressPicture, PressStory } from "@/core/paper/press-page";
import type { Actor } from "@/core/people/actor";
import type { Db } from "@/db/client";
import { pageLayouts } from "@/db/schema";
import { listPicturesById } from "../picture/find-picture";
import type { PictureRow } from "../picture/write-picture";
import type { PublicationRow } from "../publication/find-publication";

/** Px across that are sharp enough in print at the width a page gives a picture. */
const enough = 1_600;

/** All that the pages of an issue print now, those without a layout left out; the last step before it is kept. */
export async function frozenPagesOf(
  actor: Actor,
  issue: IssueCopy,
  publication: PublicationRow,
  wanted: readonly PageCopy[],
  db: Db,
): Promise<ReadonlyMap<string, FrozenPages>> {
  const rows = await db
    .select()
    .from(pageLayouts)
    .where(
      inArray(
        pageLayouts.pageId,
        wanted.map(({ id }) => id),
      ),
    );
  const layouts = new Map(rows.map(({ pageId, layout }) => [pageId, layout]));
  const paper = paperOf(issue, publication);
  const frozen = new Map<string, FrozenPages>();
  for (const page of wanted) {
    const layout = layouts.get(page.id);
    if (layout)
      frozen.set(page.id, freezePages(paper, [await pressPage(actor, issue, page, layout, db)]));
  }
  return frozen;
}

const paperOf = (issue: IssueCopy, publication: PublicationRow): FrozenPages["paper"] => ({
  name: publication.name,
  nameEn: publication.nameEn,
  motto: publication.motto,
  language: publication.language,
  cn: publication.cn,
  issn: publication.issn,
  price: publication.price,
  governedBy: publication.governedBy,
  sponsoredBy: publication.sponsoredBy,
  publishedBy: publication.publishedBy,
  date: issue.date,
  edition: issue.edition,
  number: issue.number,
  runningNumber: issue.runningNumber,
  pages: issue.pages.length,
});

async function pressPage(
  actor: Actor,
  issue: IssueCopy,
  page: PageCopy,
  layout: PageLayout,
  db: Db,
): Promise<PressPage> {
  const { number, name, banner, editor } = page;
  return {
    number,
    name,
    banner,
    editor,
    layout,
    stories: new Map(page.placements.map(({ story, ...placed }) => [story.id, set(story, placed)])),
    pictures: await picturesOf(actor, page, layout, db),
    elsewhere: new Map(
      issue.pages
        .filter(({ id }) => id !== page.id)
        .flatMap((other) =>
          other.placements.map(({ story, headline }) => [
            story.id,
            { headline: headline ?? story.content.headline, pageNumber: other.number },
          ]),
        ),
    ),
  };
}

type Placed = PageCopy["placements"][number];

function set(
  { content }: Placed["story"],
  placed: Pick<Placed, "kicker" | "headline" | "deck">,
): PressStory {
  const paragraphs = printedCopy(content);
  return {
    language: content.language,
    copy: {
      kicker: placed.kicker ?? content.kicker,
      headline: placed.headline ?? content.headline,
      deck: placed.deck ?? content.deck,
      text: measureCopy(paragraphs),
    },
    paragraphs,
  };
}

async function picturesOf(
  actor: Actor,
  { placements }: PageCopy,
  { boxes }: PageLayout,
  db: Db,
): Promise<ReadonlyMap<string, PressPicture>> {
  const bodies = placements.map(({ story }) => story.content.body);
  const inBoxes = boxes.flatMap((box) => {
    if (box.kind === "story") return box.picture ? [box.picture.pictureId] : [];
    return (box.kind === "picture" || box.kind === "ad") && box.pictureId ? [box.pictureId] : [];
  });
  const ids = [...new Set([...inBoxes, ...bodies.flatMap(picturesIn)])];
  const rows = await listPicturesById(actor, ids, db);
  const blocks = new Map(
    bodies.flatMap((body) => (body.content ?? []).flatMap(pictureBlocks)).reverse(),
  );
  return new Map([...rows].map(([id, row]) => [id, pressPicture(row, blocks.get(id))]));
}

function pressPicture(row: PictureRow, block: BodyNode["attrs"]): PressPicture {
  const { id, version, width, height, widths, focalX, focalY } = row;
  const words = (name: "alt" | "caption" | "credit") => String(block?.[name] || row[name]);
  const px = widths.find((of) => of >= enough) ?? widths.at(-1) ?? 0;
  return {
    src: `/pictures/${id}/${version}/${px}.jpg`,
    width,
    height,
    focalX,
    focalY,
    alt: words("alt"),
    caption: words("caption"),
    credit: words("credit"),
  };
}

const pictureBlocks = (node: BodyNode): readonly (readonly [string, BodyNode["attrs"]])[] => [
  ...(node.type === "picture" ? [[String(node.attrs?.pictureId), node.attrs] as const] : []),
  ...(node.content ?? []).flatMap(pictureBlocks),
];
