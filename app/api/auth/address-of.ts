/**
 * The network address a request came from. Behind our own reverse proxy it is the entry the proxy itself added,
 * the last; otherwise the server has put the socket's own address there (name-addresses.ts).
 */
export function addressOf(headers: Pick<Headers, "get">): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
}
