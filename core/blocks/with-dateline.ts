import type { Body, BodyNode } from "@/core/blocks/body";
import { isBlank } from "@/core/text/is-blank";

/** How a paper parts 电头 from the first sentence: an em of space in Chinese, a dash elsewhere. */
const gap = (language: string): string => (/^zh\b/i.test(language) ? "\u3000" : " — ");

/**
 * The body with its 电头 run into the first paragraph, as papers print it: **本报讯**　今日……. A paragraph that
 * already begins with it keeps its words; a body without paragraphs gets one.
 */
export function withDateline(body: Body, dateline: string, language: string): Body {
  if (isBlank(dateline)) return body;
  const words = dateline.trim();
  const content = body.content ?? [];
  const at = content.findIndex((node) => node.type === "paragraph");
  const first = content[at];
  if (first && textOf(first).startsWith(words)) return body;
  const lead: BodyNode[] = [
    { type: "text", text: words, marks: [{ type: "bold" }] },
    { type: "text", text: gap(language) },
  ];
  const set: BodyNode = first
    ? { ...first, content: [...lead, ...(first.content ?? [])] }
    : { type: "paragraph", content: lead.slice(0, 1) };
  const place = at < 0 ? content.length : at;
  return { ...body, content: [...content.slice(0, place), set, ...content.slice(place + 1)] };
}

const textOf = (node: BodyNode): string =>
  (node.text ?? "") + (node.content ?? []).map(textOf).join("");
