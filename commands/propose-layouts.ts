import type { LayoutProposal } from "@/core/layout/layout-wish";
import type { Context } from "./context";
import { inLayoutWorker } from "./in-layout-worker";
import { layoutWishFor, type OnBoard } from "./layout-wish-for";

export interface ProposeLayouts extends OnBoard {
  /** Another seed gives other proposals. */
  readonly seed: number;
  readonly count: number;
}

/** Good layouts of a page, clearly different from each other, the best first. Nothing is changed; `signal` gives it up. @throws Refused */
export async function proposeLayouts(
  ctx: Context,
  { seed, count, ...input }: ProposeLayouts,
  signal?: AbortSignal,
): Promise<readonly LayoutProposal[]> {
  const wish = await layoutWishFor(ctx, input);
  return inLayoutWorker({ is: "propose", wish: { ...wish, seed, count } }, { signal });
}
