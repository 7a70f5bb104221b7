import { cleanText } from "@/core/blocks/clean-text";
import { type Inline, inlinePicture } from "./inline";
import type { Desk } from "./word-desk";
import { findBelow, type XmlElement } from "./xml";

export interface Drawing {
  readonly picture: Inline | null;
  /** Text boxes drawn in it: their paragraphs follow the one they hang on. */
  readonly boxes: readonly XmlElement[];
}

/** How we name a picture of the library in a file we write; Word keeps the name. */
export const libraryName = /^masthead:([\w-]{1,64})$/;

/** The picture of a drawing, in the manner of today's Word, of old ones and of WPS. */
export function readDrawing(drawing: XmlElement, desk: Desk): Drawing {
  const box = findBelow(drawing, "w:txbxContent");
  return { picture: pictureIn(drawing, desk), boxes: box ? [box] : [] };
}

function pictureIn(drawing: XmlElement, desk: Desk): Inline | null {
  const blip = findBelow(drawing, "a:blip");
  const old = findBelow(drawing, "v:imagedata");
  const relation = desk.file.relations[blip?.attrs["r:embed"] ?? old?.attrs["r:id"] ?? ""];
  if (!relation || relation.isOutside) {
    if (relation || blip?.attrs["r:link"]) desk.notices.add("picture-outside");
    return null;
  }
  const about = findBelow(drawing, "wp:docPr")?.attrs ?? {};
  const words = about.descr || old?.attrs["o:title"] || findBelow(drawing, "v:shape")?.attrs.alt;
  const known = libraryName.exec(about.name ?? "")?.[1] ?? null;
  return {
    type: inlinePicture,
    attrs: {
      pictureId: desk.pictureKey(relation.target, known),
      alt: cleanText(words ?? "").slice(0, 2_000),
    },
  };
}
