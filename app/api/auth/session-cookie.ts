import { decode } from "next-auth/jwt";
import { isSecure } from "@/app/public-address";
import { secret } from "@/db/secret";

/** The cookie is bound to this host and to TLS where the paper is served with TLS. */
export const sessionCookieName = (): string =>
  isSecure() ? "__Host-masthead.session" : "masthead.session";

interface CookieJar {
  get(name: string): { readonly value: string } | undefined;
}

/** The session's secret as this request carries it, or null. It proves nothing until the database knows it. */
export async function readSessionCookie(jar: CookieJar): Promise<string | null> {
  const token = jar.get(sessionCookieName())?.value;
  if (!token) return null;
  try {
    const claims = await decode({ token, secret: secret("NEXTAUTH_SECRET") });
    return typeof claims?.sessionSecret === "string" ? claims.sessionSecret : null;
  } catch {
    return null;
  }
}
