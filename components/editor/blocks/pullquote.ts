import { Node } from "@tiptap/core";
import { contentExpression } from "@/core/blocks/block";
import { pullquote } from "@/core/blocks/pullquote";
import type { BlockDesk } from "./block-desk";
import { blockView } from "./block-view";
import classes from "./blocks.module.css";
import { words } from "./words-attribute";

/** Words of the story set large beside it, and who said them. */
export const pullQuote = (desk: BlockDesk) =>
  Node.create({
    name: pullquote.name,
    group: pullquote.group,
    content: contentExpression(pullquote.content),
    defining: true,
    addAttributes: () => ({ source: words("source") }),
    parseHTML: () => [{ tag: "div[data-pullquote]" }],
    renderHTML: ({ HTMLAttributes }) => ["div", { "data-pullquote": "", ...HTMLAttributes }, 0],
    addNodeView: () =>
      blockView({
        className: `${classes.pullquote} flush`,
        content: ["p"],
        after: [
          {
            attribute: "source",
            label: desk.say("pullquote.source"),
            placeholder: desk.say("pullquote.sourceEmpty"),
            longest: 200,
          },
        ],
      }),
  });
