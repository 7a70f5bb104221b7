import type { LayoutProposal } from "@/core/layout/layout-wish";
import type { Context } from "./context";
import { inLayoutWorker } from "./in-layout-worker";
import { checked, layoutWishFor, type OnBoard } from "./layout-wish-for";

export interface ProposePart extends OnBoard {
  /** The layout of which a part is taken. */
  readonly proposal: unknown;
  readonly boxIds: readonly string[];
  readonly seed: number;
}

/** A page with some boxes of a proposal, and the other stories laid out anew around them. Nothing is changed; `signal` gives it up. @throws Refused */
export async function proposePart(
  ctx: Context,
  { proposal, boxIds, seed, ...input }: ProposePart,
  signal?: AbortSignal,
): Promise<readonly LayoutProposal[]> {
  const wish = await layoutWishFor(ctx, input);
  return inLayoutWorker(
    {
      is: "part",
      wish: { ...wish, proposal: checked(proposal), boxIds, seed },
    },
    { signal },
  );
}
