import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Sign-ins are counted per network address, which Next knows only from `x-forwarded-for`, a header anybody can
 * send. Unless PUBLIC_URL says that our own proxy is in front, every request gets the socket's address instead.
 */
export function nameAddresses(): void {
  if (process.env.PUBLIC_URL) return;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
  });
}
