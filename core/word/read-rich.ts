import { escapeHtml } from "@/core/blocks/html";
import { readCopy } from "./read-copy";
import { RichText } from "./rich-text";
import type { WordStory } from "./word-story";

/** A .rtf as a story: paragraphs, line breaks, bold and italic; cells of a table are parted by tabs. */
export function readRich(bytes: Uint8Array): WordStory {
  const text = new RichText(bytes);
  const lines = text.read().map(
    (line) =>
      `<p>${line
        .map(({ words, bold, italic }) => {
          const plain = escapeHtml(words).replaceAll("\n", "<br>");
          const leaning = italic ? `<em>${plain}</em>` : plain;
          return bold ? `<strong>${leaning}</strong>` : leaning;
        })
        .join("")}</p>`,
  );
  const story = readCopy(lines.join(""));
  return text.leftOut ? { ...story, notices: [...story.notices, "plain-words"] } : story;
}
