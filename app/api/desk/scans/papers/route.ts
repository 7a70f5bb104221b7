import { deskRoute } from "@/app/desk-route";
import { inMb, readBytes } from "@/app/read-body";
import { importPaper } from "@/commands/import-paper";
import { largestPaper } from "@/core/paper/scan-file";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";

const tooLarge = () => refuse("paper-too-large", { max: inMb(largestPaper) }, "file");

/**
 * A saved e-paper page onto a page of an issue (`?issue=&page=`): the body is a form with its files, or a zip of them, as
 * `file`.
 */
export const POST = deskRoute(async (ctx, request) => {
  demand(canHouse(ctx.actor, "import-page"));
  const { searchParams } = new URL(request.url);
  const bytes = await readBytes(request, largestPaper + 1_000_000, tooLarge());
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => null);
  const given = form?.getAll("file").filter((one) => one instanceof File) ?? [];
  if (given.length === 0) throw new Refused(refuse("paper-no-files", undefined, "file"));
  const files = await Promise.all(
    given.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const on = {
    issueId: searchParams.get("issue")?.slice(0, 64) ?? "",
    pageNumber: Number(searchParams.get("page")),
  };
  return Response.json(await importPaper(ctx, { files, on }));
});
