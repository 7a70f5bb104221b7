import { type NextRequest, NextResponse } from "next/server";

const desk = /^\/(desk|welcome|invitation)(\/|$)/;

/**
 * Headers of the desk's pages: a nonce for its scripts, never framed, never cached, never indexed. This is no
 * security boundary: rights are asked in every query and command. Readers' pages set their own headers and are
 * left alone but for request headers that only the framework may send.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = withoutFrameworkHeaders(request.headers);
  if (!desk.test(request.nextUrl.pathname)) return NextResponse.next({ request: { headers } });
  const nonce = btoa(crypto.randomUUID());
  const csp = contentPolicy(nonce);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", crypto.randomUUID());
  headers.set("x-masthead-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", csp);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(deskHeaders(csp))) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ["/((?!_next/static/).*)"] };

/** Inbound headers that would tell the framework what it did itself, or take a nonce from outside. */
function withoutFrameworkHeaders(sent: Headers): Headers {
  const headers = new Headers(sent);
  for (const name of [...headers.keys()]) {
    if (
      /^x-(middleware|nextjs|masthead)-/.test(name) ||
      ["x-nonce", "x-request-id", "content-security-policy"].includes(name)
    )
      headers.delete(name);
  }
  return headers;
}

function contentPolicy(nonce: string): string {
  const dev = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function deskHeaders(csp: string): Record<string, string> {
  const secure = (process.env.PUBLIC_URL ?? "").startsWith("https://");
  return {
    "Content-Security-Policy": csp,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "private, no-store",
    ...(secure && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
  };
}
