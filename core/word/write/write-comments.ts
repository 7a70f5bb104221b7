import { locate } from "@/core/markup/anchor";
import { writeWordTime } from "../word-time";
import { escapeText, part, tag, type Xml } from "./markup";
import type { StoryForWord } from "./story-for-word";

interface WrittenComments {
  readonly comments: Xml;
  readonly extended: Xml;
}

/** The conversations, and in a part of its own who answers whom and what is resolved. */
export function writeComments({ threads, timeZone }: StoryForWord, text: string): WrittenComments {
  const comments: Xml[] = [];
  const extended: Xml[] = [];
  let paragraphs = 0;
  for (const { anchor, isResolved, comments: said } of threads) {
    const isLost = anchor !== null && locate(text, anchor) === null;
    let parent: string | null = null;
    for (const { by, text: words, at } of said) {
      const lines = words.split("\n").map((line) => {
        const id = (++paragraphs).toString(16).toUpperCase().padStart(8, "0");
        return { id, xml: writeLine(id, line) };
      });
      const last = lines.at(-1)?.id ?? "";
      const attrs = {
        "w:id": comments.length,
        "w:author": by,
        ...writeWordTime(at, timeZone),
        "w:initials": by.slice(0, 1),
        "mh:quote": isLost ? anchor.exact : null,
      };
      comments.push(tag("w:comment", attrs, ...lines.map(({ xml }) => xml)));
      const done = isResolved ? 1 : 0;
      const ids = { "w15:paraId": last, "w15:paraIdParent": parent, "w15:done": done };
      extended.push(tag("w15:commentEx", ids));
      parent ??= last;
    }
  }
  return {
    comments: part("w:comments", ...comments),
    extended: part("w15:commentsEx", ...extended),
  };
}

function writeLine(id: string, text: string): Xml {
  const words = `<w:t xml:space="preserve">${escapeText(text)}</w:t>`;
  return tag("w:p", { "w14:paraId": id }, tag("w:r", {}, words));
}
