import { deskRoute } from "@/app/desk-route";
import { findAnywhere } from "@/db/queries/find/find-anywhere";

/** What the palette offers for `?q=`: a `Found`. */
export const GET = deskRoute(async (ctx, request) => {
  const words = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(await findAnywhere(ctx.actor, words));
});
