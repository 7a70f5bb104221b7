import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Body } from "@/core/blocks/body";
import type { LinkVerdict } from "@/core/link/verdict";
import { listLinkChecks } from "@/db/queries/link/link-checks";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { checkLinks } from "./check-links";
import { isPublicAddress, lookAtLink, type Net, publicNet } from "./look-at-link";
import { PressNight } from "./press-night";
import { refusalCodes } from "./refusal-codes";

/** What the small web of this test was asked for, in order: method and path. */
const asked: string[] = [];
let open = 0;
let mostOpen = 0;
let web: Server;
let port = 0;

const pages: Readonly<Record<string, RequestListener>> = {
  "/": (_, answer) => answer.end("欢迎"),
  "/gone": (_, answer) => answer.writeHead(410).end(),
  "/missing": (_, answer) => answer.writeHead(404).end(),
  "/busy": (_, answer) => answer.writeHead(503).end(),
  "/members": (_, answer) => answer.writeHead(403).end(),
  "/no-head": ({ method }, answer) => answer.writeHead(method === "HEAD" ? 404 : 200).end("有"),
  "/old": (_, answer) => answer.writeHead(301, { Location: "/new" }).end(),
  "/older": (_, answer) => answer.writeHead(308, { Location: "/old" }).end(),
  "/new": (_, answer) => answer.end("新"),
  "/today": (_, answer) => answer.writeHead(302, { Location: "/new" }).end(),
  "/old-and-gone": (_, answer) => answer.writeHead(301, { Location: "/gone" }).end(),
  "/circle": (_, answer) => answer.writeHead(301, { Location: "/circle" }).end(),
  "/to-file": (_, answer) => answer.writeHead(301, { Location: "file:///etc/passwd" }).end(),
  "/to-inside": (_, answer) =>
    answer.writeHead(301, { Location: `http://inside.example:${port}/secret` }).end(),
  "/to-loopback": (_, answer) =>
    answer.writeHead(301, { Location: `http://127.0.0.1:${port}/secret` }).end(),
  "/secret": (_, answer) => answer.end("内部"),
  "/endless": ({ method }, answer) => {
    if (method === "HEAD") answer.writeHead(405).end();
    else {
      const page = setInterval(() => answer.write("x".repeat(65_536)), 5);
      answer.on("close", () => clearInterval(page));
    }
  },
  "/long-head": (_, answer) => answer.writeHead(200, { "X-Long": "x".repeat(100_000) }).end(),
  "/silent": () => undefined,
  "/other-talk": (_, { socket }) =>
    socket?.write(
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    ),
};

beforeAll(async () => {
  web = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`);
    mostOpen = Math.max(mostOpen, ++open);
    answer.on("close", () => open--);
    const page = pages[(request.url ?? "").split("?")[0] ?? ""];
    if (page) page(request, answer);
    else setTimeout(() => answer.end(), 30);
  });
  await new Promise<void>((ready) => web.listen(0, "127.0.0.1", ready));
  port = (web.address() as AddressInfo).port;
});
afterAll(() => {
  web.closeAllConnections();
  web.close();
});

const fail = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

/** Names of the small web; all but `inside.example` count as public. */
const hosts: Readonly<Record<string, string>> = {
  "example.com": "127.0.0.1",
  "paper.example": "127.0.0.1",
  "inside.example": "10.0.0.7",
};
const smallWeb: Net = {
  resolve: async (host) => (hosts[host] ? [hosts[host]] : fail("ENOTFOUND")),
  mayReach: (address) => address === "127.0.0.1",
};
const at = (path: string, host = "paper.example") => `http://${host}:${port}${path}`;
const look = (path: string, net: Net = smallWeb) => lookAtLink(at(path), net);

describe("a look at a link", () => {
  it.each<[string, LinkVerdict]>([
    ["/", { is: "fine" }],
    ["/no-head", { is: "fine" }],
    ["/today", { is: "fine" }],
    ["/endless", { is: "fine" }],
    ["/gone", { is: "dead", status: 410 }],
    ["/missing", { is: "dead", status: 404 }],
    ["/old-and-gone", { is: "dead", status: 410 }],
    ["/busy", { is: "unchecked", why: "refused" }],
    ["/members", { is: "unchecked", why: "refused" }],
    ["/circle", { is: "unchecked", why: "refused" }],
    ["/to-file", { is: "unchecked", why: "refused" }],
    ["/long-head", { is: "unchecked", why: "no-answer" }],
    ["/other-talk", { is: "unchecked", why: "no-answer" }],
  ])("at %s ends with %o", async (path, verdict) => {
    expect(await look(path)).toEqual(verdict);
  });

  it("tells where a link leads for good, over several steps", async () => {
    for (const path of ["/old", "/older"])
      expect(await look(path)).toEqual({ is: "moved", target: at("/new") });
  });

  it("gives up on a server that says nothing", async () => {
    const began = performance.now();
    expect(await look("/silent")).toEqual({ is: "unchecked", why: "no-answer" });
    expect(performance.now() - began).toBeLessThan(8_000);
  });

  it("follows five redirects and no more", async () => {
    asked.length = 0;
    await look("/circle");
    expect(asked).toHaveLength(6);
  });

  it("calls a name dead that is gone, but nothing while no name is found: the house may be offline", async () => {
    expect(await lookAtLink("http://vanished.example/", smallWeb)).toEqual({
      is: "dead",
      status: null,
    });
    for (const code of ["ENOTFOUND", "EAI_AGAIN"]) {
      const offline: Net = { ...smallWeb, resolve: () => fail(code) };
      expect(await look("/", offline)).toEqual({ is: "unchecked", why: "offline" });
    }
    const nobodyListens = `http://paper.example:${port === 1 ? 2 : 1}/`;
    expect(await lookAtLink(nobodyListens, smallWeb)).toEqual({
      is: "unchecked",
      why: "no-answer",
    });
  });

  it("sends no name and password that stand in an address", async () => {
    let sent: string | undefined = "nothing came";
    web.prependOnceListener("request", ({ headers }) => {
      sent = headers.authorization;
    });
    await lookAtLink(`http://lu:secret@paper.example:${port}/`, smallWeb);
    expect(sent).toBeUndefined();
  });
});

describe("what a look may not reach", () => {
  it.each(["/to-inside", "/to-loopback"])(
    "is not reached by a redirect either: %s",
    async (path) => {
      asked.length = 0;
      const net: Net = {
        resolve: smallWeb.resolve,
        // The web of this test is on the loopback: what the redirect names is refused by its own form.
        mayReach: (address) => address === "127.0.0.1" && asked.length === 0,
      };
      expect(await look(path, net)).toEqual({ is: "unchecked", why: "not-public" });
      expect(asked).not.toContain("HEAD /secret");
      expect(asked).not.toContain("GET /secret");
    },
  );

  it("is refused when one of several addresses of a name is not public", async () => {
    const net: Net = { ...publicNet, resolve: async () => ["93.184.215.14", "10.0.0.7"] };
    expect(await look("/", net)).toEqual({ is: "unchecked", why: "not-public" });
  });

  it("cannot be reached by a name that changes between the check and the call", async () => {
    asked.length = 0;
    let times = 0;
    const net: Net = {
      ...smallWeb,
      resolve: async () => (++times === 1 ? ["127.0.0.1"] : ["10.0.0.7"]),
    };
    expect(await look("/", net)).toEqual({ is: "fine" });
    expect([times, asked]).toEqual([1, ["HEAD /"]]);
  });

  it("is nothing of this machine, this house or a cloud, in production as it is", async () => {
    asked.length = 0;
    const inside = [
      ...["127.0.0.1", "localhost", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "2130706433"],
      ...["0x7f.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "[fd00:ec2::254]"],
      ...["100.100.100.200", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[fe80::1]", "224.0.0.1"],
      ...["[::127.0.0.1]", "168.63.129.16"],
    ];
    for (const host of inside)
      expect([host, await lookAtLink(at("/secret", host))]).toEqual([
        host,
        { is: "unchecked", why: "not-public" },
      ]);
    expect(asked).toEqual([]);
    expect(isPublicAddress("93.184.215.14")).toBe(true);
    expect(isPublicAddress("2606:2800:21f:cb07:6820:80da:af6b:8b2c")).toBe(true);
  });
});

describe("the links of a story", () => {
  let night: PressNight;
  beforeAll(async () => {
    night = new PressNight(await freshNewsroom());
  });

  const textWith = (...hrefs: readonly string[]): Body => ({
    type: "doc",
    content: hrefs.map((href) => ({
      type: "paragraph",
      content: [{ type: "text", text: "据此", marks: [{ type: "link", attrs: { href } }] }],
    })),
  });
  const lu = (now?: number) => night.as("lu", now);

  it("are looked at, and what was found answers the next who asks", async () => {
    const hrefs = [at("/old?once"), at("/gone?once"), at("/?once"), at("/busy?once")];
    const body = textWith(...hrefs, "mailto:desk@lancheng.example");
    const storyId = await night.draft("链接", { body });
    asked.length = 0;
    const found = await checkLinks(lu(), { storyId }, smallWeb);
    expect(found.map(({ verdict }) => verdict.is)).toEqual(["moved", "dead", "fine", "unchecked"]);
    const times = asked.length;
    const later = lu(night.now + 60_000);
    expect(await checkLinks(later, { storyId, hrefs: hrefs.slice(0, 3) }, smallWeb)).toHaveLength(
      3,
    );
    expect(asked).toHaveLength(times);
    await checkLinks(later, { storyId, hrefs: hrefs.slice(0, 1), again: true }, smallWeb);
    expect(asked.length).toBeGreaterThan(times);
    // Where there was no answer nothing is kept.
    expect(await listLinkChecks(hrefs, 0)).toHaveLength(3);
  });

  it("are looked at four at a time", async () => {
    const hrefs = Array.from({ length: 12 }, (_, n) => at(`/slow?${n}`));
    const storyId = await night.draft("许多链接", { body: textWith(...hrefs) });
    mostOpen = 0;
    expect(await checkLinks(lu(), { storyId }, smallWeb)).toHaveLength(12);
    expect(mostOpen).toBeGreaterThan(1);
    expect(mostOpen).toBeLessThanOrEqual(4);
  });

  it("are no way to have the house look at other addresses, or at a story one may not read", async () => {
    const storyId = await night.draft("一个链接", { body: textWith(at("/?mine")) });
    asked.length = 0;
    expect(await checkLinks(lu(), { storyId, hrefs: [at("/?other")] }, smallWeb)).toEqual([]);
    expect(asked).toEqual([]);
    expect(await refusalCodes(checkLinks(night.as("tian"), { storyId }, smallWeb))).toEqual([
      "story-not-found",
    ]);
  });
});
