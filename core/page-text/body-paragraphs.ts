import type { ImportedItem, ImportedParagraph } from "./page-reading";

/**
 * The paragraphs without the lead: 本报讯（记者 …） is printed before the first one, but a story keeps it as
 * dateline and credits. Use this to fill a body, `paragraphs` to show what was printed.
 */
export function bodyParagraphs(item: ImportedItem): readonly ImportedParagraph[] {
  const [first, ...rest] = item.paragraphs;
  if (!first || !item.lead || !first.text.startsWith(item.lead)) return item.paragraphs;
  const text = first.text.slice(item.lead.length).trimStart();
  return text === "" ? rest : [{ ...first, text }, ...rest];
}
