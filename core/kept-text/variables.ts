import type { Body, BodyNode } from "@/core/blocks/body";
import { lineFields } from "@/core/story/tidy-content";
import type { TemplateContent } from "./template";

/** What a template may leave open until a story is made of it. */
export const templateVariables = ["date", "weekday", "author", "section", "publication"] as const;
export type TemplateVariable = (typeof templateVariables)[number];
export type VariableValues = Readonly<Record<TemplateVariable, string>>;

const written = /\{([A-Za-z]{1,20})\}/g;

/** The template's words with its variables filled in. A value is never read for variables again. */
export function fillTemplate(content: TemplateContent, values: VariableValues): TemplateContent {
  const fill = (text: string) =>
    text.replace(written, (whole, name: string) => (isKnown(name) ? values[name] : whole));
  return mapWords(content, fill);
}

/** Names in braces that are no variable, each once, as they are written. */
export function unknownVariables(content: TemplateContent): readonly string[] {
  const found = new Set<string>();
  mapWords(content, (text) => {
    for (const [whole, name] of text.matchAll(written)) if (!isKnown(name ?? "")) found.add(whole);
    return text;
  });
  return [...found];
}

const isKnown = (name: string): name is TemplateVariable =>
  templateVariables.some((known) => known === name);

function mapWords(content: TemplateContent, map: (text: string) => string): TemplateContent {
  const lines = lineFields.flatMap((field) =>
    field === "language" ? [] : [[field, map(content[field])] as const],
  );
  return {
    ...content,
    ...Object.fromEntries(lines),
    credits: content.credits.map(({ role, name }) => ({ role, name: map(name) })),
    keywords: content.keywords.map(map),
    body: mapBody(content.body, map),
  };
}

function mapBody(body: Body, map: (text: string) => string): Body {
  return { ...body, content: (body.content ?? []).map((node) => mapNode(node, map)) };
}

/** An empty text is no node: words that a variable left empty go with it. */
function mapNode(node: BodyNode, map: (text: string) => string): BodyNode {
  if (node.text !== undefined) return { ...node, text: map(node.text) };
  if (!node.content) return node;
  const content = node.content.map((child) => mapNode(child, map));
  return { ...node, content: content.filter(({ text }) => text !== "") };
}
