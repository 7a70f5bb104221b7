import { deskRoute } from "@/app/desk-route";
import { publicAddress } from "@/app/public-address";
import { findAnywhere } from "@/db/queries/find/find-anywhere";

/** What the palette, and the window for a link, offer for `?q=`: a `Found`, the addresses of published stories whole. */
export const GET = deskRoute(async (ctx, request) => {
  const words = new URL(request.url).searchParams.get("q") ?? "";
  const found = await findAnywhere(ctx.actor, words);
  const published = found.published.map((story) => ({
    ...story,
    address: `${publicAddress()}${story.address}`,
  }));
  return Response.json({ ...found, published });
});
