import type { Body, BodyNode } from "@/core/blocks/body";
import { bodySchemaVersion, emptyBody } from "@/core/blocks/body";
import type { OpenCheck } from "@/core/story/open-check";
import type { StoryContent } from "@/core/story/story";
import { bodyParagraphs } from "./body-paragraphs";
import type { Flag, ImportedItem, ImportedParagraph, PageReading } from "./page-reading";

export interface StoryOfItem {
  readonly content: StoryContent;
  /** The flags on its lines that nobody set aside: each must be settled before 签发. */
  readonly checks: readonly OpenCheck[];
}

/** What the desk keeps of one item of a page: a draft, and the checks that go with it. */
export function storyOfItem(reading: PageReading, index: number): StoryOfItem | null {
  const item = reading.items[index];
  if (!item) return null;
  const open = reading.flags.filter(
    (flag) => !flag.dismissed && placesIn(reading, flag, index).length > 0,
  );
  return {
    content: contentOf(item),
    checks: open.map((flag) => ({
      id: flag.id,
      code: flag.code,
      quote: placesIn(reading, flag, index).join("…").slice(0, 200),
      params: flag.params,
    })),
  };
}

function contentOf(item: ImportedItem): StoryContent {
  return {
    kind: item.kind,
    language: item.language,
    kicker: item.kicker ?? "",
    headline: item.headline ?? "",
    deck: item.deck ?? "",
    series: item.series,
    column: item.column ?? "",
    credits: item.credits,
    dateline: item.dateline ?? "",
    salutation: item.salutation ?? "",
    signature: item.signature ?? "",
    signDate: item.signDate ?? "",
    keywords: [],
    body: bodyOfParagraphs(bodyParagraphs(item)),
  };
}

/** The flagged words that stand in this item. */
function placesIn(reading: PageReading, flag: Flag, index: number): readonly string[] {
  return flag.places.flatMap((place) => {
    const line = reading.lines[place.line - 1];
    if (line?.item !== index) return [];
    return [line.text.slice(place.column - 1, place.column - 1 + place.length)];
  });
}

function bodyOfParagraphs(paragraphs: readonly ImportedParagraph[]): Body {
  if (paragraphs.length === 0) return emptyBody;
  return {
    type: "doc",
    attrs: { schema: bodySchemaVersion },
    content: stanzas(paragraphs).map(blockOf),
  };
}

/** Lines of verse that follow one another are one stanza. */
function stanzas(
  paragraphs: readonly ImportedParagraph[],
): readonly (readonly ImportedParagraph[])[] {
  const groups: ImportedParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    const follows = previous && (paragraph.lines[0] ?? 0) - (previous.lines.at(-1) ?? 0) === 1;
    if (last && follows && paragraph.kind === "verse" && previous.kind === "verse")
      last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

function blockOf(group: readonly ImportedParagraph[]): BodyNode {
  const text = (value: string): BodyNode => ({ type: "text", text: value });
  const first = group[0];
  if (first?.kind === "heading")
    return { type: "heading", attrs: { level: 2 }, content: [text(first.text)] };
  if (first?.kind === "verse") {
    const lines = group.flatMap((p) => p.text.split("\n")).filter((line) => line !== "");
    return {
      type: "verse",
      content: lines.flatMap((line, at) =>
        at === 0 ? [text(line)] : [{ type: "hardBreak" }, text(line)],
      ),
    };
  }
  return { type: "paragraph", content: [text(first?.text ?? "")] };
}
