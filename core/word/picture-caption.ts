import { cleanText } from "@/core/blocks/clean-text";
import { type Inline, markId, plainOf } from "./inline";
import type { Desk } from "./word-desk";

/**
 * Caption and credit from the paragraph under a picture. When they were changed with tracked changes, the picture
 * is one that somebody proposes to change.
 */
export function captionOf(
  inlines: readonly Inline[],
  picture: Readonly<Record<string, unknown>>,
  { isOurs }: Desk,
): Record<string, unknown> {
  const before = lines(inlines, "before");
  const after = lines(inlines, "after");
  const id = inlines
    .map((node) => markId(node, "insertion") ?? markId(node, "deletion"))
    .find(Boolean);
  const isChanged = before.caption !== after.caption || before.credit !== after.credit;
  if (!id || !isChanged) return isOurs ? emptied(after) : after;
  const { added: _, removed: __, ...attrs } = picture;
  const was = { id, type: "picture", attrs: { ...attrs, ...before } };
  return { ...after, changed: JSON.stringify(was) };
}

function lines(inlines: readonly Inline[], side: "before" | "after") {
  const of = (isCredit: boolean) =>
    cleanText(
      plainOf(
        inlines.filter(({ attrs }) => (attrs?.part === "credit") === isCredit),
        side,
      ),
    );
  return { caption: of(false).trim().slice(0, 5_000), credit: of(true).trim().slice(0, 500) };
}

/** What is not said is not kept, as the editor leaves it. */
const emptied = (said: { caption: string; credit: string }) =>
  Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ""));
