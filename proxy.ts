import { type NextRequest, NextResponse } from "next/server";
import { isSecure } from "@/app/public-address";

const desk = /^\/(desk|welcome|invitation)(\/|$)/;
/** Answers that no browser opens as a page: data, pictures, the desk's own scripts. */
const noPage = /^\/(api|media|paper|_next)(\/|$)/;
/** A page's PDF, which readers and the desk open in the browser. */
const printedPdf = /^\/(?:paper|api\/desk\/(?:renderings|scans))\/[^/]+\/[^/]+\.pdf$/;
/** The story as readers would see it, for a frame beside its editor. */
const ownPreview = /^\/api\/desk\/stories\/[^/]+\/preview$/;
/** A story shown before its day to whoever holds a link. */
const shared = /^\/preview(\/|$)/;
/** Our own scripts: one that runs as a worker is bound by the policy of its own answer. */
const script = /^\/_next\/static\/chunks\/[^/]+\.js$/;

/**
 * Headers of every answer; and for the desk's pages a nonce for their scripts, never framed, never cached, never
 * indexed. This is no security boundary: rights are asked in every query and command. Readers' pages bring a
 * content policy of their own.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = new URL(request.url);
  if (/.\/$/.test(pathname))
    return withHeaders(withoutSlash(request.url), { ...everywhere, ...ofNoPage });
  if (desk.test(pathname)) return deskPage(request);
  return withHeaders(passOn(request), { ...everywhere, ...headersFor(pathname) });
}

function headersFor(pathname: string): Readonly<Record<string, string>> {
  if (script.test(pathname)) return ofScript;
  if (ownPreview.test(pathname)) return ofOwnPreview;
  if (shared.test(pathname)) return ofShared;
  if (printedPdf.test(pathname)) return ofPdf;
  return noPage.test(pathname) ? ofNoPage : {};
}

/** One page, one address. Never two slashes in front: that would name another host. */
function withoutSlash(address: string): NextResponse {
  const url = new URL(address);
  url.pathname = `/${url.pathname.replace(/^\/+|\/+$/g, "")}`;
  return NextResponse.redirect(url, 308);
}

function deskPage(request: NextRequest): NextResponse {
  const headers = withoutFrameworkHeaders(request.headers);
  const nonce = btoa(crypto.randomUUID());
  const csp = deskPolicy(nonce);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", crypto.randomUUID());
  headers.set("x-masthead-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", csp);
  const response = NextResponse.next({ request: { headers } });
  return withHeaders(response, { ...everywhere, ...ofDesk, "Content-Security-Policy": csp });
}

/** Few requests bring a header that must go; only for those are all of them copied. */
function passOn(request: NextRequest): NextResponse {
  if (![...request.headers.keys()].some(isFrameworks)) return NextResponse.next();
  return NextResponse.next({ request: { headers: withoutFrameworkHeaders(request.headers) } });
}

/** Inbound headers that would tell the framework what it did itself, or take a nonce from outside. */
function isFrameworks(name: string): boolean {
  return (
    /^x-(middleware|nextjs|masthead)-/.test(name) ||
    ["x-nonce", "x-request-id", "content-security-policy"].includes(name)
  );
}

function withoutFrameworkHeaders(sent: Headers): Headers {
  return new Headers([...sent].filter(([name]) => !isFrameworks(name)));
}

function withHeaders(
  response: NextResponse,
  headers: Readonly<Record<string, string>>,
): NextResponse {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

function deskPolicy(nonce: string): string {
  const dev = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const everywhere: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  ...(isSecure() && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
};

const ofNoPage = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
};

/** In a sandbox the viewers of Chromium and Firefox show nothing; they run what is in a PDF in one of their own. */
const ofPdf = { "Content-Security-Policy": "frame-ancestors 'none'" };

/** Its content policy comes with the page, as a reading page's does; frames of others stay shut out by both. */
const ofOwnPreview = { "X-Frame-Options": "SAMEORIGIN", "Referrer-Policy": "no-referrer" };

/** The address is the key: it is told to nobody, kept by nobody and listed by nobody. */
const ofShared = {
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow, noarchive",
  "Cache-Control": "private, no-store",
};

/** A worker loads its parts and its dictionary from here, and nothing else from anywhere. */
const ofScript = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
};

const ofDesk = {
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
  "Cache-Control": "private, no-store",
};
