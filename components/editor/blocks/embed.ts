import { Node } from "@tiptap/core";
import { embed } from "@/core/blocks/embed";
import { readEmbed } from "@/core/blocks/read-embed";
import type { BlockDesk } from "./block-desk";
import { blockView } from "./block-view";
import classes from "./blocks.module.css";
import { removeBlock } from "./remove-block";
import { words } from "./words-attribute";

/** A video, a sound or a post elsewhere: its address, and the title readers get. */
export const embedCard = (desk: BlockDesk) =>
  Node.create({
    name: embed.name,
    group: embed.group,
    atom: true,
    draggable: true,
    addAttributes: () => ({
      url: {
        default: null,
        parseHTML: (element) => readEmbed(element.getAttribute("data-embed"))?.url ?? null,
        renderHTML: ({ url }) => ({ "data-embed": url }),
      },
      title: words("title"),
    }),
    parseHTML: () => [
      {
        tag: "div[data-embed]",
        getAttrs: (element) => (readEmbed(element.getAttribute("data-embed")) ? null : false),
      },
    ],
    renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
    addNodeView: () =>
      blockView({
        className: `${classes.embed} flush`,
        head: ({ attrs }) => {
          const found = readEmbed(attrs.url);
          const name = found && desk.say(`embed.provider.${found.provider.name}`);
          return found ? `${name} · ${found.url}` : String(attrs.url);
        },
        after: [
          {
            attribute: "title",
            label: desk.say("embed.title"),
            placeholder: desk.say("embed.titleEmpty"),
            longest: 300,
          },
        ],
        buttons: [{ label: desk.say("embed.remove"), run: removeBlock }],
      }),
  });
