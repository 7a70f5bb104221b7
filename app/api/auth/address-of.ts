/**
 * The network address a request came from. Behind a reverse proxy (PUBLIC_URL is set) it is the entry the proxy
 * itself added, the last; without one the server has put the socket's own address there (instrumentation.ts).
 */
export function addressOf(headers: Pick<Headers, "get">): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
}
