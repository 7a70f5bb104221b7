import { Stop } from "./speech.mjs";

/**
 * The address readers and the newsroom use: PUBLIC_URL, or NEXTAUTH_URL where that one is set and says TLS;
 * nothing when neither is, for then the house serves this machine alone.
 * @param {Record<string, string | undefined>} env
 * @returns {string | undefined} scheme and host, without a slash at its end
 */
export function publicUrlOf(env) {
  const wish = env.PUBLIC_URL || (env.NEXTAUTH_URL?.startsWith("https://") ? env.NEXTAUTH_URL : "");
  if (!wish) return undefined;
  const url = URL.canParse(wish) ? new URL(wish) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash)
    return url.origin;
  throw new Stop({
    zh: `PUBLIC_URL=${wish} 不能用：请写协议和主机名，例如 https://paper.example，后面不带路径。`,
    en: `PUBLIC_URL=${wish} cannot be used: give the scheme and the host, such as https://paper.example, and no path.`,
  });
}
