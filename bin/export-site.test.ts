import { execFile } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { withdrawStory } from "@/commands/withdraw-story";
import { closeDatabase } from "@/db/client";
import { findOperator } from "@/db/queries/people/find-operator";
import { findLatestIssue } from "@/db/queries/public/find-public-issue";
import { findSite } from "@/db/queries/public/find-site";
import { listPublicStories } from "@/db/queries/public/list-public-stories";
import { cast } from "@/db/seed/cast";
import { crawl, type Found, linksIn } from "@/db/seed/crawl";
import { seedPhrases } from "@/db/seed/seed-phrases";
import { showBlankPages } from "@/db/seed/show-blank-pages";
import { type FileServer, startFileServer } from "@/e2e/file-server";

// Each export is a process of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const run = promisify(execFile);
const home = mkdtempSync(join(tmpdir(), "masthead-export-"));
/** The copy lies in a sub-folder of what the file server serves. */
const out = join(home, "www", "paper", "lancheng");
let server: FileServer;
let root = "";

/** Runs the command as an operator would. @returns what it printed and its exit code. */
async function exportSite(...args: readonly string[]) {
  closeDatabase();
  const env = { ...process.env, DATA_DIR: join(home, "data"), LC_ALL: "en_US.UTF-8" };
  try {
    const { stdout } = await run("bin/masthead", ["export-site", ...args], { env });
    return { code: 0, out: stdout, err: "" };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const readers = async (): Promise<ReadonlyMap<string, Found>> =>
  crawl(
    root,
    ["", "feed.xml", "atom.xml", "feed.json", "sitemap.xml", "news-sitemap.xml"],
    async (url) => {
      const response = await fetch(url);
      const isText = !/\.(webp|jpg|pdf|epub)$/.test(url.pathname);
      return { status: response.status, body: isText ? await response.text() : "" };
    },
  );

const files = (): readonly string[] =>
  readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(out, name)).isFile(),
  );

beforeAll(async () => {
  process.env.DATA_DIR = join(home, "data");
  await run("bin/masthead", ["prepare"], { env: { ...process.env } });
  const site = await findSite();
  const latest = await findLatestIssue(site?.publicationId ?? "");
  if (!latest) throw new Error("the demo has a paper");
  await showBlankPages(latest, Date.now());
  server = await startFileServer(join(home, "www"), "paper/lancheng/404.html");
  root = `${server.url}/paper/lancheng/`;
  expect(await exportSite("--out", out, "--base-url", root)).toMatchObject({ code: 0, err: "" });
}, 240_000);

afterAll(() => {
  server.stop();
  closeDatabase();
  rmSync(home, { recursive: true });
});

describe("bin/masthead export-site", () => {
  it("leads to every page, feed and picture from a sub-folder of a plain file server, and to nothing missing", async () => {
    const found = await readers();
    const missing = [...found].filter(([, { status }]) => status !== 200).map(([url]) => url);
    expect(missing).toEqual([]);
    const site = await findSite();
    const stories = await listPublicStories(
      { publicationId: site?.publicationId ?? "" },
      { limit: 500 },
    );
    expect(stories.length).toBeGreaterThan(30);
    for (const { slug, headline } of stories)
      expect(found.get(`${root}stories/${slug}/`)?.body).toContain(headline.slice(0, 4));
    const served = [...found.keys()].map((url) => decodeURIComponent(url.slice(root.length)));
    const unserved = files().filter(
      (file) =>
        !file.startsWith(".masthead-copy/") &&
        !served.includes(file.replace(/(^|\/)index\.html$/, "$1")),
    );
    // Nothing links to these: servers, robots, old browsers and our own scripts know their names.
    const known =
      /^(404\.html|robots\.txt|media\/.*|archive\/[\d-]+\/days\/index\.html|paper\/.*)$/;
    expect(unserved.filter((file) => !known.test(file))).toEqual([]);
  });

  it("carries the paper as it was printed: each page's picture, small sheet and PDF, and the whole", async () => {
    const found = await readers();
    const site = await findSite();
    const latest = await findLatestIssue(site?.publicationId ?? "");
    const front = found.get(`${root}issues/${latest?.date}/01/`)?.body ?? "";
    const linked = linksIn(front).filter((link) => /paper\/\d{4}-/.test(link));
    expect(linked.map((link) => link.split(/[.-]/).at(-1)).toSorted()).toEqual(
      // The picture, the sharp one, a small sheet of each page; its PDF, the issue's and the EPUB; what others show, twice.
      [
        "epub",
        "pdf",
        "pdf",
        ...Array.from({ length: 4 + (latest?.pages.length ?? 0) }, () => "webp"),
      ],
    );
    const copied = files().filter((file) => file.startsWith("paper/"));
    expect(copied.length).toBe(4 * (latest?.pages.length ?? 0) + 2);
    const days = await fetch(`${root}archive/${latest?.date.slice(0, 7)}/days/`);
    expect(linksIn(await days.text())).toContain(`../../../issues/${latest?.date}/01/`);
  });

  it("holds no words but those readers may see", () => {
    const all = files()
      .map((file) => readFileSync(join(out, file), "utf8"))
      .join("\n");
    const { open, secret } = seedPhrases();
    expect([...open].filter((phrase) => all.includes(phrase)).length).toBeGreaterThan(
      open.size * 0.9,
    );
    expect([...secret].filter((phrase) => all.includes(phrase))).toEqual([]);
    expect(all).not.toContain("/desk");
  });

  it("changes nothing when nothing has changed", async () => {
    const front = statSync(join(out, "index.html")).mtimeMs;
    const again = await exportSite("--out", out, "--base-url", root);
    expect(again.out).toContain("(0 files new or changed, 0 taken away)");
    expect(statSync(join(out, "index.html")).mtimeMs).toBe(front);
  });

  it("takes a withdrawn story away with its pictures and every word of it, and leaves what others put there", async () => {
    writeFileSync(join(out, "CNAME"), "paper.example");
    const site = await findSite();
    const stories = await listPublicStories(
      { publicationId: site?.publicationId ?? "" },
      { limit: 500 },
    );
    const shared = (id: string) => stories.filter((story) => story.picture?.id === id).length > 1;
    const story = stories.find(({ picture }) => picture && !shared(picture.id));
    const picture = story?.picture?.id ?? "";
    expect(files().some((file) => file.startsWith(`media/${picture}/`))).toBe(true);
    const actor = await findOperator({ login: cast.qin.login });
    if (!actor || !story)
      throw new Error("the demo has a duty chief and a story with a picture of its own");
    await withdrawStory(
      { actor, now: Date.now() },
      { storyId: story.storyId, notice: "来源有误。" },
    );
    expect(await exportSite("--out", out, "--base-url", root)).toMatchObject({ code: 0 });
    expect((await fetch(`${root}stories/${story.slug}/`)).status).toBe(404);
    expect(files().filter((file) => file.startsWith(`media/${picture}/`))).toEqual([]);
    const found = await readers();
    expect([...found].filter(([, { status }]) => status !== 200)).toEqual([]);
    for (const [url, { body }] of found) expect(body, url).not.toContain(story.headline);
    expect(readFileSync(join(out, "CNAME"), "utf8")).toBe("paper.example");
  });

  it("names the reading site in its feeds when it is not told where it will lie", async () => {
    const plain = join(home, "plain");
    const { out: told } = await exportSite("--out", plain);
    expect(told).toContain("name the original, http://localhost:3000");
    expect(readFileSync(join(plain, "feed.xml"), "utf8")).toContain(
      "<link>http://localhost:3000/stories/",
    );
  });
});

describe("bin/masthead export-site says no in one sentence", () => {
  const refused = async (...args: readonly string[]) => {
    const { code, err } = await exportSite(...args);
    expect(err).not.toMatch(/\bat .*:\d+|Error:/);
    return { code, said: err.trim().split("\n") };
  };

  it("to a call without --out, with an address that is none, or with words it does not know", async () => {
    expect(await refused()).toMatchObject({ code: 2, said: [/^Say with --out/, /^Usage:/] });
    for (const text of ["paper.example", "ftp://paper.example", "https://paper.example/?a=1"])
      expect((await refused("--out", out, "--base-url", text)).said[0]).toContain(text);
    expect(await refused("--out", out, "--fast")).toMatchObject({ code: 2 });
  });

  it("to a folder that holds something else, and leaves that as it is", async () => {
    const other = join(home, "other");
    mkdirSync(other);
    writeFileSync(join(other, "letter.txt"), "mine");
    const { code, said } = await refused("--out", other);
    expect([code, said.length]).toEqual([1, 1]);
    expect(said[0]).toContain("no exported site");
    expect(readdirSync(other)).toEqual(["letter.txt"]);
  });

  it("to a file, and to a place that cannot be written", async () => {
    for (const place of [join(home, "other", "letter.txt"), "/proc/lancheng"]) {
      const { code, said } = await refused("--out", place);
      expect([code, said.length]).toEqual([1, 1]);
      expect(said[0]).toContain(place);
    }
  });

  it("while another export writes the same folder", async () => {
    writeFileSync(join(out, ".masthead-copy", "writer"), String(process.pid));
    const { code, said } = await refused("--out", out);
    rmSync(join(out, ".masthead-copy", "writer"));
    expect(code).toBe(1);
    expect(said).toEqual([expect.stringContaining("Another process is exporting")]);
  });

  it("when there is no newspaper yet", async () => {
    const env = { ...process.env, DATA_DIR: join(home, "nothing"), LC_ALL: "en_US.UTF-8" };
    const refusal = await run("bin/masthead", ["export-site", "--out", join(home, "none")], {
      env,
    }).catch((error: { stderr: string }) => error);
    expect(refusal.stderr.trim()).toMatch(/^There is no newspaper here yet.*\.$/);
  });
});
