import { describe, expect, it } from "vitest";
import { trustedProxies } from "./trusted-proxies";

describe("an address that says whom it forwards for", () => {
  it("is believed on this machine, and nowhere else unless it is listed", () => {
    const { has } = trustedProxies("");
    expect(["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"].map(has)).not.toContain(false);
    expect(["203.0.113.9", "10.0.0.5", "::2", "::ffff:10.0.0.5", "", "x"].map(has)).not.toContain(
      true,
    );
  });

  it("is believed where the house lists it, alone or as a network", () => {
    const { has, unreadable } = trustedProxies("10.0.0.5, 172.16.0.0/12,fd00::/8,");
    expect(["10.0.0.5", "::ffff:10.0.0.5", "172.18.0.1", "fd12::7"].map(has)).not.toContain(false);
    expect(["10.0.0.6", "172.32.0.1", "fe80::1"].map(has)).not.toContain(true);
    expect(unreadable).toEqual([]);
  });

  it.each([
    "proxy",
    "10.0.0.0/33",
    "10.0.0/8",
    "10.0.0.0/",
    "10.0.0.0/8/8",
    "::/129",
    "0.0.0.0/-1",
  ])("is not guessed from %s, which is named instead", (entry) => {
    const { has, unreadable } = trustedProxies(`${entry}, 10.0.0.5`);
    expect(unreadable).toEqual([entry]);
    expect(has("10.0.0.5")).toBe(true);
    expect(has("203.0.113.9")).toBe(false);
  });
});
