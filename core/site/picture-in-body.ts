import type { Body, BodyNode } from "@/core/blocks/body";

export interface BodyPicture {
  readonly id: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** The pictures of a body with their words, in reading order. */
export function picturesUnder(body: Body): readonly BodyPicture[] {
  return (body.content ?? []).flatMap(under);
}

function under(node: BodyNode): readonly BodyPicture[] {
  const children = (node.content ?? []).flatMap(under);
  const id = node.type === "picture" ? node.attrs?.pictureId : undefined;
  if (typeof id !== "string") return children;
  const text = (name: string) => {
    const value = node.attrs?.[name];
    return typeof value === "string" ? value : "";
  };
  return [{ id, alt: text("alt"), caption: text("caption"), credit: text("credit") }, ...children];
}
