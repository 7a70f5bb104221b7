import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { log } from "@/app/log";
import { trustedProxies } from "./trusted-proxies";

/**
 * Sign-ins are counted per network address, which Next knows only from `x-forwarded-for`, a header anybody can
 * send. It is believed only when our own proxy brought it: PUBLIC_URL says that there is one, TRUSTED_PROXIES
 * where. Every other request gets the socket's address instead.
 */
export function nameAddresses(): void {
  const proxies = trustedProxies(process.env.TRUSTED_PROXIES ?? "");
  if (proxies.unreadable.length > 0)
    log.warn(
      { entries: proxies.unreadable },
      "TRUSTED_PROXIES: neither an address nor a network, not trusted",
    );
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const peer = request.socket.remoteAddress ?? "";
    if (process.env.PUBLIC_URL && proxies.has(peer)) return;
    request.headers["x-forwarded-for"] = peer;
  });
}
