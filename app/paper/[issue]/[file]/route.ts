import { pageThumb } from "@/app/paper/page-thumb";
import { paperFileName } from "@/app/paper/paper-file-name";
import { pressFileType } from "@/app/press-file-type";
import { sendFile } from "@/app/send-file";
import { issueDayOf } from "@/core/site/issue-day-of";
import type { IssueDay } from "@/core/site/site";
import { pressFilePath } from "@/db/press-files";
import { findPaperFile, type PaperFile } from "@/db/queries/public/find-paper-file";
import { findSite } from "@/db/queries/public/find-site";
import { readSiteRevision } from "@/db/queries/public/read-site-revision";

/**
 * A file of a public issue in print: a page's picture or PDF, the issue's PDF or EPUB. Every other name, and every
 * file of an issue that is not public or is so no longer, does not exist. Whoever has a file keeps it, as it never
 * changes under its name; shared caches ask again after a minute, so that a withdrawn one leaves them.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = readPath(request.url);
  const at = asked && (await readSiteRevision());
  const file = at && (await findPaperFile(at.publicationId, asked.day, asked.name));
  const path = file && (await pathOf(file).catch(() => null));
  if (!path) return nothing();
  const type = pressFileType(asked.name);
  const cached = "public, max-age=31536000, s-maxage=60, immutable";
  const name = type.startsWith("image/") ? {} : await naming(asked.day, file);
  const headers = { "Cache-Control": cached, ...name };
  const sent = await sendFile(request, { path, type, etag: `"${asked.name}"`, headers });
  return sent ?? nothing();
}

function readPath(url: string): { readonly day: IssueDay; readonly name: string } | null {
  try {
    const [, , issue = "", name = ""] = new URL(url).pathname.split("/").map(decodeURIComponent);
    const day = issueDayOf(issue);
    return day && { day, name };
  } catch {
    return null;
  }
}

const pathOf = async ({ name, isThumb }: PaperFile): Promise<string> =>
  isThumb ? pageThumb(name) : pressFilePath(name);

async function naming(day: IssueDay, file: PaperFile): Promise<Readonly<Record<string, string>>> {
  const site = await findSite();
  const name = encodeURIComponent(paperFileName(site?.name ?? "", day, file)).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return { "Content-Disposition": `inline; filename*=UTF-8''${name}` };
}

/** Not for long: the page may come out at any moment. */
const nothing = (): Response =>
  new Response(null, {
    status: 404,
    headers: { "Cache-Control": "public, max-age=0, s-maxage=10" },
  });
