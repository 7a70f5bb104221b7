import type { BodyNode } from "@/core/blocks/body";
import { picturesIn } from "@/core/blocks/pictures-in";
import type { PageCopy, PlacementCopy } from "@/core/issue/issue-copy";
import { layoutPictures } from "@/core/layout/layout-pictures";
import type { PressPicture } from "@/core/paper/press-page";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { picturePath } from "@/db/picture-files";
import { listPrintedPictures } from "../picture/find-picture";
import type { PictureRow } from "../picture/write-picture";

/** Px across that are sharp enough in print at the width a page gives a picture. */
const enough = 1_600;

export interface PagePictures {
  readonly pictures: ReadonlyMap<string, PressPicture>;
  /** Where the file of each address lies. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The pictures a page prints that the actor may look at: those of its stories, with the words each story gives them,
 * and those only its layout or a placement names.
 *
 * @param goesOn stories of other pages that go on here
 */
export async function listPagePictures(
  actor: Actor,
  page: Pick<PageCopy, "layout" | "placements">,
  goesOn: readonly PlacementCopy[] = [],
  db: Db = reader(),
): Promise<PagePictures> {
  const placements = [...page.placements, ...goesOn];
  const bodies = placements.map(({ story }) => story.content.body);
  const ids = [
    ...bodies.flatMap(picturesIn),
    ...placements.flatMap(({ pictureId }) => pictureId ?? []),
    ...(page.layout ? layoutPictures(page.layout) : []),
  ];
  const rows = await listPrintedPictures(actor, [...new Set(ids)], db);
  const blocks = new Map(
    bodies.flatMap((body) => (body.content ?? []).flatMap(pictureBlocks)).reverse(),
  );
  const files = new Map<string, string>();
  const pictures = new Map(
    [...rows].map(([id, row]) => {
      const src = addressOf(row);
      files.set(src, printedPicturePath(src));
      return [id, pressPicture(row, src, blocks.get(id))];
    }),
  );
  return { pictures, files };
}

/** Names the file and not only the picture: what was frozen goes on printing the file it was frozen with. */
function addressOf({ id, version, widths }: PictureRow): string {
  const width = widths.find((px) => px >= enough) ?? widths.at(-1) ?? 0;
  return `/pictures/${id}/${version}/${width}.jpg`;
}

/** Where the file of a printed picture's address lies. */
export function printedPicturePath(address: string): string {
  const [, , id = "", version = "", name = ""] = address.split("/");
  return picturePath({ id, version: Number(version) }, name);
}

function pressPicture(row: PictureRow, src: string, block: BodyNode["attrs"]): PressPicture {
  const { width, height, focalX, focalY } = row;
  const words = (name: "alt" | "caption" | "credit") => String(block?.[name] || row[name]);
  return {
    src,
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
