import { deskRoute } from "@/app/desk-route";
import { sendPressFile } from "@/app/send-press-file";
import { Refused, refuse } from "@/core/refusal";
import { type DeskRendering, findRendering } from "@/db/queries/press/list-renderings";

/**
 * What came of a rendering: `page.pdf`, `small.webp`, `large.webp`, `zones.json` (`PageZone` polygons and the words of
 * each box). Done renderings never change, so a browser keeps them; it asks each time whether it still may show them, for
 * who has signed out, or may no longer read a story on the page, is shown none.
 */
export const GET = deskRoute<{ id: string; file: string }>(async (ctx, request, { id, file }) => {
  const rendering = await findRendering(ctx.actor, id);
  if (!rendering?.files) throw new Refused(refuse("rendering-not-found"));
  if (file === "zones.json") return zonesOf(rendering);
  const kept = fileOf(rendering.files, file);
  const answer = kept && (await sendPressFile(request, kept, { headers }));
  if (!answer) throw new Refused(refuse("rendering-not-found"));
  return answer;
});

const headers = { "Cache-Control": "private, no-cache" };

const fileOf = ({ pdf, small, large }: NonNullable<DeskRendering["files"]>, name: string) =>
  ({ "page.pdf": pdf, "small.webp": small, "large.webp": large })[name] ?? null;

const zonesOf = ({ zones, words }: DeskRendering): Response =>
  Response.json({ zones: zones ?? [], words: words ?? [] }, { headers });
