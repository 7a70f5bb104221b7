import type { Body, BodyNode } from "@/core/blocks/body";
import type { StoryDraft } from "@/core/story/story";
import { hasMarkup } from "./desk-body";
import { blockProposals, readChange } from "./desk-marks";
import type { Proposals } from "./proposals";

/** What is kept beside a story's words: its text with the desk's markup, if it holds any, and other lines proposed. */
export interface Markup {
  readonly body: Body | null;
  readonly proposals: Proposals;
}

/** The markup of a draft as somebody works on it; null when there is none. */
export function markupOf({
  body,
  proposals,
}: Pick<StoryDraft, "body" | "proposals">): Markup | null {
  const marked = hasMarkup(body) ? body : null;
  return marked || Object.keys(proposals).length > 0 ? { body: marked, proposals } : null;
}

/** The suggestions that are open, each once, in the order of the page. */
export function suggestionIds(markup: Markup | null): readonly string[] {
  if (!markup) return [];
  const inLines = Object.values(markup.proposals).map(({ id }) => id);
  return [...new Set([...inLines, ...(markup.body?.content ?? []).flatMap(idsUnder)])];
}

function idsUnder(node: BodyNode): string[] {
  const ofBlock = blockProposals.map((name) => {
    const value = node.attrs?.[name];
    return name === "changed" ? readChange(value)?.id : value;
  });
  const ofMarks = (node.marks ?? []).map(({ attrs }) => attrs?.id);
  return [
    ...[...ofBlock, ...ofMarks].filter((id): id is string => typeof id === "string"),
    ...(node.content ?? []).flatMap(idsUnder),
  ];
}
