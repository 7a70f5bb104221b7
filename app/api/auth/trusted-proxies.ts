import { BlockList, isIP } from "node:net";

export interface TrustedProxies {
  /** Is a socket's address one of our proxies? */
  readonly has: (address: string) => boolean;
  /** Entries of the list that are neither an address nor a network; they are trusted with nothing. */
  readonly unreadable: readonly string[];
}

/**
 * The proxies whose word on where a request came from is believed. This machine's own always is.
 * @param list TRUSTED_PROXIES: addresses or networks (`10.0.0.5, 172.16.0.0/12`)
 */
export function trustedProxies(list: string): TrustedProxies {
  const known = new BlockList();
  const given = list.split(",").flatMap((entry) => entry.trim() || []);
  const unreadable = given.filter((entry) => !isNetwork(entry));
  for (const entry of ["127.0.0.0/8", "::1", ...given.filter(isNetwork)]) {
    const { address, bits, family } = partsOf(entry);
    known.addSubnet(address, bits, family);
  }
  return {
    has: (address) => isIP(address) !== 0 && known.check(address, familyOf(address)),
    unreadable,
  };
}

const widest = { ipv4: 32, ipv6: 128 } as const;

const familyOf = (address: string): keyof typeof widest => (isIP(address) === 6 ? "ipv6" : "ipv4");

function partsOf(entry: string) {
  const [address = "", prefix] = entry.split("/");
  const family = familyOf(address);
  return { address, bits: prefix === undefined ? widest[family] : Number(prefix), family };
}

function isNetwork(entry: string): boolean {
  const { address, bits, family } = partsOf(entry);
  return /^[^/]+(\/\d+)?$/.test(entry) && isIP(address) !== 0 && bits <= widest[family];
}
