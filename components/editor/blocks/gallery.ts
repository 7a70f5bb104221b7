import { Node } from "@tiptap/core";
import { contentExpression } from "@/core/blocks/block";
import { gallery } from "@/core/blocks/gallery";
import type { BlockDesk } from "./block-desk";
import { blockView } from "./block-view";
import classes from "./blocks.module.css";
import { removeBlock } from "./remove-block";
import { words } from "./words-attribute";

/** Pictures that belong together: each is a picture like any other, and can be dragged or moved among them. */
export const pictureGallery = (desk: BlockDesk) =>
  Node.create({
    name: gallery.name,
    group: gallery.group,
    content: contentExpression(gallery.content),
    isolating: true,
    draggable: true,
    addAttributes: () => ({ caption: words("caption") }),
    parseHTML: () => [{ tag: "figure[data-gallery]" }],
    renderHTML: ({ HTMLAttributes }) => ["figure", { "data-gallery": "", ...HTMLAttributes }, 0],
    addNodeView: () =>
      blockView({
        className: classes.gallery ?? "",
        content: ["div"],
        after: [
          {
            attribute: "caption",
            label: desk.say("gallery.caption"),
            placeholder: desk.say("gallery.captionEmpty"),
            longest: 5_000,
          },
        ],
        buttons: [
          { label: desk.say("gallery.add"), run: (_editor, pos) => desk.addPictures(pos) },
          { label: desk.say("gallery.remove"), run: removeBlock },
        ],
      }),
  });
