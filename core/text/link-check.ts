import { safeHref } from "@/core/blocks/safe-href";

/** What is worth a second look about an address that may stand. */
export type LinkWarning = "not-https" | "odd-host" | "twice";

export interface LinkCheck {
  /** The address as it will stand; null while there is none or it may not. */
  readonly href: string | null;
  /** Why it may not stand: a kind of address no story links to, or no address at all. */
  readonly refusal: "scheme" | "unreadable" | null;
  readonly warnings: readonly LinkWarning[];
}

const none: LinkCheck = { href: null, refusal: null, warnings: [] };

/**
 * The address somebody typed or pasted, as it will stand in the story. Full-width signs of an input method count as half-width, and what names no scheme
 * is https. @param others the addresses that stand elsewhere in the text.
 */
export function checkLink(typed: string, others: readonly string[] = []): LinkCheck {
  const given = typed.normalize("NFKC").trim();
  if (given === "") return none;
  const scheme = /^([a-z][a-z\d+-]*):/i.exec(given)?.[1]?.toLowerCase();
  if (scheme && !["http", "https", "mailto"].includes(scheme))
    return { ...none, refusal: "scheme" };
  const href = normal(scheme ? given : isMail(given) ? `mailto:${given}` : `https://${given}`);
  if (href === null) return { ...none, refusal: "unreadable" };
  return { href, refusal: null, warnings: warningsOf(href, others) };
}

const isMail = (given: string): boolean => /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(given);

function normal(given: string): string | null {
  const safe = safeHref(given);
  return safe && URL.canParse(safe) ? safeHref(new URL(safe).href) : null;
}

function warningsOf(href: string, others: readonly string[]): readonly LinkWarning[] {
  const { protocol } = new URL(href);
  const found: LinkWarning[] = [];
  if (protocol === "http:") found.push("not-https");
  if (protocol !== "mailto:" && isOdd(new URL(href))) found.push("odd-host");
  if (others.some((other) => sameAddress(other, href))) found.push("twice");
  return found;
}

/** A host readers may not reach or would not expect: a number, a name of this network, a port, a name before the host, letters that look like others. */
function isOdd({ hostname, port, username }: URL): boolean {
  return (
    /^[\d.]+$|^\[/.test(hostname) ||
    !hostname.includes(".") ||
    /\.(?:local|localhost|internal|lan|test|invalid)$/.test(hostname) ||
    /(?:^|\.)xn--/.test(hostname) ||
    port !== "" ||
    username !== ""
  );
}

const sameAddress = (one: string, other: string): boolean => (normal(one) ?? one) === other;
