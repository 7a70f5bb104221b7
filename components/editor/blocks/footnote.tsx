"use client";

import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { footnote } from "@/core/blocks/footnote";
import { FootnoteView } from "./footnote-view";

/** A note where it is called. Its words are edited in a small window beside the number. */
export const Footnote = Node.create({
  name: footnote.name,
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ text: { default: "" } }),
  parseHTML: () => [
    {
      tag: "sup[data-note]",
      getAttrs: (element) => ({ text: element.getAttribute("data-note")?.slice(0, 10_000) ?? "" }),
    },
  ],
  renderHTML: ({ node }) => ["sup", { "data-note": node.attrs.text }],
  addNodeView: () => ReactNodeViewRenderer(FootnoteView, { as: "span" }),
});
