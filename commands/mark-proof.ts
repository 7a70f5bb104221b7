import { type MarkWords, markFaults } from "@/core/paper/check-mark";
import { markWeight } from "@/core/paper/mark-weight";
import { Refused, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import { record } from "@/db/queries/log/record";
import { insertMark } from "@/db/queries/proof/write-mark";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { demandProof } from "./demand-proof";

export interface MarkProof extends MarkWords {
  readonly renderingId: string;
  /** 一校 1, 二校 2, 三校 3. */
  readonly round: number;
  /** Ten-thousandths of the page from its upper left. */
  readonly x: number;
  readonly y: number;
}

/** A correction on a frozen proof, where it stands. What it counts is weighed here. */
export async function markProof(
  ctx: Context,
  input: MarkProof,
): Promise<{ readonly markId: string }> {
  const { renderingId, round, kind } = input;
  checkPlace(input);
  return transact(async (tx) => {
    const { file, page, rendering } = await demandProof(ctx, tx, input);
    const words = tidyMark(input);
    const printed = rendering.words ?? [];
    // A mark without words may be on what prints none of a story, such as its picture.
    const isOn = words.quote !== "" || printed.some((box) => box.storyId === input.storyId);
    const storyId = isOn ? input.storyId : null;
    const faults = markFaults({ kind, storyId, ...words }, printed);
    if (faults.length > 0) throw new Refused(...faults);
    const markId = await insertMark(tx, {
      renderingId,
      pageId: page.id,
      issueId: file.issue.id,
      round,
      readerId: ctx.actor.userId,
      x: input.x,
      y: input.y,
      storyId,
      kind,
      ...words,
      weight: markWeight({ kind, ...words }),
      state: "open",
      at: ctx.now,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "mark-proof",
      objectType: "page",
      objectId: page.id,
      issueId: file.issue.id,
      detail: { page: page.number, proof: rendering.number, round, kind, ...words, markId },
    });
    return { markId };
  });
}

/** What was typed, without the blanks around it; the quote stays as it is printed. */
export const tidyMark = ({ quote, replacement, note }: Pick<MarkWords, WordsOfMark>) => ({
  quote: quote.trim(),
  replacement: tidyText(replacement),
  note: tidyText(note),
});

type WordsOfMark = "quote" | "replacement" | "note";

/** @throws Refused when the place is off the page. */
export function checkPlace({ x, y }: Pick<MarkProof, "x" | "y">): void {
  const isOn = (of: number) => Number.isInteger(of) && of >= 0 && of <= 10_000;
  if (!isOn(x) || !isOn(y)) throw new Refused(refuse("mark-off-page"));
}
