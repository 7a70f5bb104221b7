/**
 * Whether a write comes from a page of ours. The browser names the origin on every write; one that names none,
 * or `null`, is refused. Behind a proxy PUBLIC_URL says what our origin is.
 */
export function isOurOrigin(headers: Pick<Headers, "get">): boolean {
  const origin = headers.get("origin");
  if (!origin || origin === "null") return false;
  const publicUrl = process.env.PUBLIC_URL;
  if (publicUrl && origin === new URL(publicUrl).origin) return true;
  if (publicUrl && process.env.NODE_ENV === "production") return false;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}
