import type { OfferedTemplate } from "@/core/layout/rank-templates";
import { listLayoutTemplates } from "@/db/queries/layout/layout-templates";
import type { Context } from "./context";
import { inLayoutWorker } from "./in-layout-worker";
import { layoutWishFor, type OnBoard } from "./layout-wish-for";

/** Templates made for such a page as they would be filled with its stories, the best first. Nothing is changed; `signal` gives it up. @throws Refused */
export async function offerTemplates(
  ctx: Context,
  input: OnBoard,
  signal?: AbortSignal,
): Promise<readonly OfferedTemplate[]> {
  const wish = await layoutWishFor(ctx, input);
  const templates = (await listLayoutTemplates(ctx.actor))
    .filter(({ isRetired }) => !isRetired)
    .map(({ id, name, layout }) => ({ id, name, layout }));
  return inLayoutWorker({ is: "template", ...wish, templates }, { signal });
}
