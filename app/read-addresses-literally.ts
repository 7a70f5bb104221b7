import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Next answers an address it cannot decode (`/%E0%A4%A`) with 500, as if the fault were ours. A percent sign that
 * stands for nothing is taken literally instead: the address is unknown, and answered as such.
 */
export function readAddressesLiterally(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.url = readableAddress(request.url ?? "/");
  });
}

/** The address itself when it can be decoded, else with its stray percent signs encoded. */
export function readableAddress(address: string): string {
  const [path = "", ...query] = address.split("?");
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return [path.replaceAll("%", "%25"), ...query].join("?");
  }
}
