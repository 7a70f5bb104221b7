"use client";

import { getRenderedAttributes, Node, type NodeViewRenderer } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { picture } from "@/core/blocks/picture";
import { movePicture } from "./move-picture";
import { PictureView } from "./picture-view";
import { proposalAttributes, wearProposals } from "./proposal-attributes";

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
    wearing(
      ReactNodeViewRenderer(PictureView, {
        attrs: ({ HTMLAttributes }) => proposalAttributes(HTMLAttributes),
      }),
    ),
});

/** The renderer only puts attributes on: what is proposed no more is taken off again. */
function wearing(renderer: NodeViewRenderer): NodeViewRenderer {
  return (props) => {
    const view = renderer(props);
    const update = view.update?.bind(view);
    view.update = (node, ...around) => {
      const isShown = update?.(node, ...around) ?? false;
      const known = props.editor.extensionManager.attributes;
      if (isShown && view.dom instanceof HTMLElement)
        wearProposals(view.dom, getRenderedAttributes(node, known));
      return isShown;
    };
    return view;
  };
}

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
