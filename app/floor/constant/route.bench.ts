export const dynamic = "force-dynamic";

const constants = new Map<string, Promise<string>>();

/**
 * For the bench: what this server needs at least for an answer of that size, here as much text as the page at the
 * path `of` has, and the same, so that it compresses alike.
 */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const of = url.searchParams.get("of") ?? "/";
  const constant = constants.get(of) ?? fetch(new URL(of, url)).then((page) => page.text());
  constants.set(of, constant);
  return new Response(await constant, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
