import { lookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import pLimit from "p-limit";
import { type Hop, judgeAnswers, type LinkVerdict } from "@/core/link/verdict";

/** The network as a look at a link uses it; tests bring their own. */
export interface Net {
  /** Every address behind a name. @throws with the code of the resolver. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly mayReach: (address: string) => boolean;
}

/**
 * Whether an address belongs to the public network: not this machine, this house, the link, a cloud's own services,
 * or a form that hides one of these in another.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const read = ipaddr.process(address);
  return read.range() === "unicast" && !besides.some((net) => isWithin(read, net));
}

/** What counts as public and is not: addresses of version 4 in an outdated form of 6, and a cloud's own service (Azure's). */
const besides = [ipaddr.parseCIDR("::/96"), ipaddr.parseCIDR("168.63.129.16/32")];

const isWithin = (
  address: ipaddr.IPv4 | ipaddr.IPv6,
  [net, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number],
): boolean => address.kind() === net.kind() && address.match(net, bits);

export const publicNet: Net = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayReach: isPublicAddress,
};

/** For one address and all its redirects, ms. */
const patience = 5_000;
const mostRedirects = 5;
/** Of headers, bytes; of what follows them nothing is read. */
const largestHead = 64 * 1024;
/** A name that is reserved for examples and always resolves (RFC 2606): the network is there. */
const known = "example.com";

/** In the whole process, whoever asks. */
const turn = pLimit(4);

class Unreachable extends Error {
  readonly verdict: LinkVerdict;
  constructor(verdict: LinkVerdict) {
    super(verdict.is);
    this.verdict = verdict;
  }
}

/**
 * Looks whether an address still leads somewhere. The name is resolved first, every address it has must be public, and
 * the connection goes to the very address that was checked; each redirect is checked the same way. Never throws.
 */
export function lookAtLink(href: string, net: Net = publicNet): Promise<LinkVerdict> {
  return turn(async () => {
    const signal = AbortSignal.timeout(patience);
    try {
      const hops = await follow(href, "HEAD", net, signal);
      // Many servers answer HEAD with anything; what they say to GET counts.
      const isFine = (hops.at(-1)?.status ?? 0) < 400;
      return judgeAnswers(isFine ? hops : await follow(href, "GET", net, signal));
    } catch (fault) {
      return fault instanceof Unreachable ? fault.verdict : { is: "unchecked", why: "no-answer" };
    }
  });
}

async function follow(
  href: string,
  method: "HEAD" | "GET",
  net: Net,
  signal: AbortSignal,
): Promise<readonly Hop[]> {
  const hops: Hop[] = [];
  let url = new URL(href);
  for (;;) {
    const { status, location } = await ask(url, method, net, signal);
    hops.push({ status, href: url.href });
    const isRedirect = status >= 300 && status < 400 && location !== undefined;
    if (!isRedirect || hops.length > mostRedirects) return hops;
    url = new URL(location, url);
  }
}

const headers = { "User-Agent": "Masthead (looks whether links work)", Accept: "*/*" };

interface HttpAnswer {
  readonly status: number;
  readonly location: string | undefined;
}

async function ask(url: URL, method: string, net: Net, signal: AbortSignal): Promise<HttpAnswer> {
  if (!["http:", "https:"].includes(url.protocol))
    throw new Unreachable({ is: "unchecked", why: "refused" });
  const address = await addressOf(url, net, signal);
  const { request } = url.protocol === "https:" ? https : http;
  // A name and a password in an address are nobody's to use.
  const { protocol, hostname, port, pathname, search } = url;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ protocol, port, method, signal, headers },
        hostname: bare(hostname),
        path: pathname + search,
        agent: false,
        maxHeaderSize: largestHead,
        lookup: pinnedTo(address),
      },
      (answer) => {
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
        answer.destroy();
      },
    );
    sent.on("error", reject);
    // Also where there is neither an answer nor a fault: a server that would speak of something else than pages (101).
    sent.on("close", () => reject(new Unreachable({ is: "unchecked", why: "no-answer" })));
    sent.end();
  });
}

/** The one address the connection may go to. */
async function addressOf({ hostname }: URL, net: Net, signal: AbortSignal): Promise<string> {
  const host = bare(hostname);
  const found = isIP(host) ? [host] : await resolve(host, net, signal);
  const [first] = found;
  if (first === undefined || !found.every(net.mayReach))
    throw new Unreachable({ is: "unchecked", why: "not-public" });
  return first;
}

async function resolve(host: string, net: Net, signal: AbortSignal): Promise<readonly string[]> {
  try {
    return await within(signal, net.resolve(host));
  } catch (fault) {
    if (signal.aborted) throw fault;
    if (!(await isOnline(net, signal))) throw new Unreachable({ is: "unchecked", why: "offline" });
    const code = fault instanceof Error && "code" in fault ? fault.code : "";
    const isGone = code === "ENOTFOUND" || code === "ENODATA";
    throw new Unreachable(
      isGone ? { is: "dead", status: null } : { is: "unchecked", why: "no-answer" },
    );
  }
}

/** A name that is not found says nothing while no name is found. */
const isOnline = (net: Net, signal: AbortSignal): Promise<boolean> =>
  within(signal, net.resolve(known)).then(
    (found) => found.length > 0,
    () => false,
  );

const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((done, fail) => {
    signal.addEventListener("abort", () => fail(signal.reason), { once: true });
    work.then(done, fail);
  });

/** Whatever name is asked for leads to the address that was checked: a second answer of the resolver changes nothing. */
function pinnedTo(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, { all }, done) =>
    all ? done(null, [{ address, family }]) : done(null, address, family);
}

/** An IPv6 address stands in brackets in a URL and nowhere else. */
const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, "$1");
