import type { Attributes } from "@/core/blocks/attribute";
import type { Body, BodyNode } from "@/core/blocks/body";
import { readChange } from "@/core/markup/desk-marks";
import { bodyOfBlocks } from "./plain-story";

/** What a block says of a picture of the house (its id, its size, its words), by the key it had in the file. */
export type HousePictures = ReadonlyMap<string, Attributes>;

/** The body with the house's pictures in the place of the file's; one that was not taken leaves its caption. */
export function withHousePictures(body: Body, pictures: HousePictures): Body {
  const change = (node: BodyNode): BodyNode[] => {
    if (node.type !== "picture")
      return [{ ...node, ...(node.content && { content: node.content.flatMap(change) }) }];
    const found = pictures.get(String(node.attrs?.pictureId));
    return found ? [{ ...node, attrs: ours(node.attrs ?? {}, found) }] : captionOf(node);
  };
  return bodyOfBlocks((body.content ?? []).flatMap(change));
}

/** What the file says of its picture counts for more than what the picture's own file says. */
function ours(given: NonNullable<BodyNode["attrs"]>, found: Attributes) {
  const said = Object.entries(given).filter(([, value]) => value !== "");
  const change = readChange(given.changed);
  const was = change && { ...change, attrs: { ...change.attrs, ...sizeOf(found) } };
  return {
    ...found,
    ...Object.fromEntries(said),
    pictureId: found.pictureId,
    ...(was && { changed: JSON.stringify(was) }),
  };
}

const sizeOf = ({ pictureId, width, height }: Attributes) => ({ pictureId, width, height });

function captionOf({ attrs }: BodyNode): BodyNode[] {
  const caption = String(attrs?.caption ?? "");
  return caption === "" ? [] : [{ type: "paragraph", content: [{ type: "text", text: caption }] }];
}
