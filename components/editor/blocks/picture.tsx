"use client";

import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { picture } from "@/core/blocks/picture";
import { movePicture } from "./move-picture";
import { PictureView } from "./picture-view";
import { proposalAttributes } from "./proposal-attributes";

const text = { default: "" };
const number = { default: null };

/** A picture with its caption, credit and alternative text, edited where they will be read. */
export const Picture = Node.create({
  name: picture.name,
  group: picture.group,
  atom: true,
  draggable: true,
  addAttributes: () => ({
    pictureId: { default: null },
    alt: text,
    caption: text,
    credit: text,
    width: number,
    height: number,
  }),
  parseHTML: () => [
    {
      tag: "figure[data-picture]",
      getAttrs: (element) => readFigure(element),
    },
  ],
  renderHTML: ({ node }) => ["figure", { "data-picture": JSON.stringify(node.attrs) }],
  addKeyboardShortcuts: () => ({
    "Alt-ArrowLeft": ({ editor }) => movePicture(editor, editor.state.selection.from, -1),
    "Alt-ArrowRight": ({ editor }) => movePicture(editor, editor.state.selection.from, 1),
  }),
  addNodeView: () =>
    ReactNodeViewRenderer(PictureView, {
      attrs: ({ HTMLAttributes }) => proposalAttributes(HTMLAttributes),
    }),
});

/** A picture cut or copied in our own editor; anything else is not taken. */
function readFigure(element: HTMLElement): Record<string, unknown> | false {
  try {
    const attrs: unknown = JSON.parse(element.getAttribute("data-picture") ?? "");
    if (typeof attrs !== "object" || attrs === null) return false;
    const known = Object.fromEntries(
      Object.entries(attrs).filter(([name, value]) => picture.attrs[name]?.accepts(value)),
    );
    return "pictureId" in known ? known : false;
  } catch {
    return false;
  }
}
