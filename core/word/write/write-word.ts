import type { BodyNode } from "@/core/blocks/body";
import { escapeText, part, tag, type Xml } from "./markup";
import type { StoryForWord, WordPackage } from "./story-for-word";
import { WordWriter } from "./word-writer";
import { atTop, writeBlocks } from "./write-blocks";
import { writeComments } from "./write-comments";
import { writeAbove, writeBelow } from "./write-head";
import { writeNumbering } from "./write-numbering";
import {
  contentTypes,
  core,
  custom,
  packageRelations,
  partRelations,
  relations,
} from "./write-package";
import { writeStyles } from "./write-styles";

/**
 * A story as the parts of a .docx: its lines in styles of their own, suggestions as tracked changes, conversations as
 * comments. `readWord` reads it back as it was. Pure: who asks puts the pictures beside and zips it.
 */
export function writeWord(story: StoryForWord): WordPackage {
  const blocks = story.draft.body.content ?? [];
  const text = blocks.map(textOf).join("");
  const writer = new WordWriter(story, text);
  const above = writeAbove(writer);
  const body = writeBlocks(blocks, atTop, writer);
  const below = writeBelow(writer);
  const rest = writer.cut("").map((spot) => (typeof spot === "string" ? "" : spot.markup));
  const document = part("w:document", tag("w:body", {}, above, body, ...rest, below, section));
  const { comments, extended } = writeComments(story, text);
  const own = {
    "word/document.xml": document,
    "word/styles.xml": writeStyles(story.draft.language),
    "word/numbering.xml": writeNumbering(writer.lists),
    "word/footnotes.xml": writeFootnotes(writer.footnotes),
    "word/comments.xml": comments,
    "word/commentsExtended.xml": extended,
    "word/settings.xml": part("w:settings", tag("w:trackRevisions")),
  };
  const parts = {
    "[Content_Types].xml": contentTypes(Object.keys(own)),
    "_rels/.rels": relations(packageRelations),
    "docProps/custom.xml": custom(story),
    "docProps/core.xml": core(story),
    "word/_rels/document.xml.rels": relations([
      ...partRelations,
      ...writer.relations.map(({ type, target, isOutside }, at) => ({
        id: `rIdM${at + 1}`,
        type,
        target,
        isOutside,
      })),
    ]),
    ...own,
  };
  const media = writer.media.map(({ pictureId, part: name }) => ({
    pictureId,
    part: `word/${name}`,
  }));
  return { parts, media };
}

const textOf = (node: BodyNode): string =>
  (node.text ?? "") + (node.content ?? []).map(textOf).join("");

const section = tag(
  "w:sectPr",
  {},
  tag("w:pgSz", { "w:w": 11_906, "w:h": 16_838 }),
  tag("w:pgMar", {
    "w:top": 1440,
    "w:right": 1440,
    "w:bottom": 1440,
    "w:left": 1440,
    "w:header": 720,
    "w:footer": 720,
    "w:gutter": 0,
  }),
);

function writeFootnotes(notes: readonly string[]): Xml {
  const own = ["separator", "continuationSeparator"].map((type, id) =>
    tag(
      "w:footnote",
      { "w:type": type, "w:id": id },
      tag("w:p", {}, tag("w:r", {}, tag(`w:${type}`))),
    ),
  );
  const style = tag("w:pPr", {}, tag("w:pStyle", { "w:val": "FootnoteText" }));
  const raised = tag("w:rPr", {}, tag("w:vertAlign", { "w:val": "superscript" }));
  const written = notes.map((note, at) => {
    const lines = note.split("\n").map((text, line) => {
      const words = `<w:t xml:space="preserve">${escapeText(text)}</w:t>`;
      const figure = line === 0 ? tag("w:r", {}, raised, tag("w:footnoteRef")) : "";
      return tag("w:p", {}, style, figure, tag("w:r", {}, words));
    });
    return tag("w:footnote", { "w:id": at + 2 }, ...lines);
  });
  return part("w:footnotes", ...own, ...written);
}
