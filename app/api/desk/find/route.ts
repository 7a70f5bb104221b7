import { deskRoute } from "@/app/desk-route";
import { findAnywhere } from "@/db/queries/find/find-anywhere";

/** What the palette offers for `?q=`: stories, issues and people, each `{ id, … }`. */
export const GET = deskRoute(async (ctx, request) => {
  const words = new URL(request.url).searchParams.get("q") ?? "";
  const { stories, issues, people } = await findAnywhere(ctx.actor, words);
  return Response.json({
    stories: stories.map(
      ({ id, headline, kicker, state, stage, sectionName, sectionNameEn, authorName }) => ({
        id,
        headline: headline || kicker,
        state,
        stage,
        sectionName,
        sectionNameEn,
        authorName,
      }),
    ),
    issues,
    people,
  });
});
