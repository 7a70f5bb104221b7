import { type EmbedProvider, embedProviders } from "./embed-providers";
import { safeHref } from "./safe-href";

/** What an embed points at: whose it is, and the one address it is kept under. */
export interface EmbedAddress {
  readonly provider: EmbedProvider;
  readonly url: string;
}

/** Where embeds may come from, as a sentence names it. */
export const embedHosts: string = embedProviders.map(({ host }) => host).join(", ");

/** The embed an address stands for; null for an address that is none, or of nobody on the list. */
export function readEmbed(address: unknown): EmbedAddress | null {
  if (typeof address !== "string") return null;
  const given = address.trim();
  const href = safeHref(given.includes("://") ? given : `https://${given}`);
  const path = href?.match(/^https?:\/\/([\s\S]*)$/i)?.[1];
  if (!path) return null;
  const slash = path.search(/[/?#]|$/);
  const bare = path.slice(0, slash).toLowerCase() + path.slice(slash);
  for (const provider of embedProviders)
    for (const [pattern, kept] of provider.forms) {
      const found = pattern.exec(bare);
      if (found) return { provider, url: `https://${filled(kept, found)}` };
    }
  return null;
}

const filled = (kept: string, found: RegExpExecArray): string =>
  kept.replace(/\$(\d)/g, (_all, n: string) => found[Number(n)] ?? "");
