import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { fromBufferPromise } from "yauzl";
import { correctStory } from "@/commands/correct-story";
import { PressNight, pressHour } from "@/commands/press-night";
import { releaseIssue } from "@/commands/release-issue";
import { removePage } from "@/commands/remove-page";
import { signOffIssue } from "@/commands/sign-off-issue";
import { withdrawStory } from "@/commands/withdraw-story";
import { bodyOf } from "@/core/blocks/body";
import { pressFilePath } from "@/db/press-files";
import { publicIssues } from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { layOutIssue } from "@/db/seed/lay-out-issue";
import { runDueJobs } from "../run-due-jobs";
import { bindIssues } from "./bind-issues";
import { fakePage, fakeRoom } from "./fake-room";
import { workOff } from "./work-off";

const run = promisify(execFile);
const morning = pressHour + 400;
/** The checker of the International Digital Publishing Forum, where it is installed. */
const checker = await run("sh", ["-c", "command -v epubcheck && command -v java"])
  .then(({ stdout }) => stdout.split("\n")[0] ?? "")
  .catch(() => "");
const noChecker = checker ? "" : " (skipped: there is no epubcheck here)";

let night: PressNight;
let issueId: string;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
  issueId = await night.fullIssue();
  await layOutIssue(night.room, issueId);
  await night.proof(issueId);
  await signOffIssue(night.as("qin"), await night.on(issueId));
  await workOff(await webpRoom());
});

/** A press whose pictures are pictures. */
async function webpRoom() {
  const bytes = await sharp({ create: { width: 72, height: 103, channels: 3, background: "#fff" } })
    .webp()
    .toBuffer();
  const picture = { bytes, width: 72, height: 103 };
  return fakeRoom({
    page: async (...of) => ({ ...(await fakePage(...of)), large: picture, small: picture }),
  });
}

const faults: unknown[] = [];
const bind = () => bindIssues((_, error) => faults.push(error));
const epubOf = async () => (await rawDb().select().from(publicIssues))[0]?.epub ?? null;

async function opened() {
  const epub = await epubOf();
  const zip = await fromBufferPromise(await readFile(pressFilePath(epub?.name ?? "")), {
    lazyEntries: false,
    autoClose: false,
  });
  const texts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    texts.set(entry.fileName, Buffer.concat(parts).toString());
  }
  return texts;
}

describe("the EPUB of an issue", () => {
  test("is made of what readers have once the issue is out: cover, contents by page, page list, a chapter a story", async () => {
    await bind();
    expect(await epubOf()).toBeNull();
    await runDueJobs(morning);
    expect(await bind()).toBe(0);
    const texts = await opened();
    expect([...texts.keys()].slice(0, 3)).toEqual([
      "mimetype",
      "META-INF/container.xml",
      "book/package.opf",
    ]);
    expect(texts.get("mimetype")).toBe("application/epub+zip");
    const nav = texts.get("book/nav.xhtml") ?? "";
    for (const words of [
      "第01版 要闻",
      "11-24渡口复航",
      'epub:type="page-list"',
      "page-4.xhtml#page-4",
    ])
      expect(nav).toContain(words);
    expect(texts.get("book/story-1-1.xhtml")).toContain("渡船将在月底复航");
    expect(texts.get("book/package.opf")).toContain('properties="cover-image"');
    expect(texts.has("book/cover.jpg")).toBe(true);
    const before = await epubOf();
    await bind();
    expect(await epubOf()).toEqual(before);
  });

  test("is made anew when a story is corrected, with what was put right", async () => {
    await runDueJobs(morning);
    await bind();
    const storyId = (await night.copy(issueId)).pages[0]?.placements[0]?.story.id ?? "";
    await night.edit(storyId, "渡口十二月复航");
    await night.sign(storyId);
    const { revision } = (await night.story(storyId)).story;
    await correctStory(night.as("qin", morning + 1), { storyId, revision, notice: "月份有误。" });
    expect(await epubOf()).toBeNull();
    await bind();
    const story = (await opened()).get("book/story-1-1.xhtml") ?? "";
    expect(story).toContain("渡口十二月复航");
    expect(story).toContain("月份有误。");
  });

  test("is gone with a withdrawn story, and comes back without a word of it", async () => {
    await runDueJobs(morning);
    await bind();
    const storyId = (await night.copy(issueId)).pages[0]?.placements[0]?.story.id ?? "";
    await withdrawStory(night.as("qin", morning + 1), { storyId, notice: "当事人未核实。" });
    expect(await epubOf()).toBeNull();
    await bind();
    expect(await epubOf()).toBeNull();
    await workOff(await webpRoom());
    await bind();
    expect(faults).toEqual([]);
    expect([...(await opened()).values()].join()).not.toContain("渡口复航");
  });

  test.skipIf(!checker)(
    `is valid to epubcheck${noChecker}`,
    async () => {
      await runDueJobs(morning);
      await bind();
      const file = join(night.room.dir, "issue.epub");
      await writeFile(file, await readFile(pressFilePath((await epubOf())?.name ?? "")));
      const said = await run("java", ["-jar", checker, file]).then(
        ({ stdout, stderr }) => stdout + stderr,
        (error) => `${error.stdout}${error.stderr}`,
      );
      expect(said).toContain("0 fatals / 0 errors / 0 warnings");
    },
    60_000,
  );

  test.skipIf(!checker)(
    `is valid to epubcheck whatever somebody wrote or pasted into a story${noChecker}`,
    async () => {
      const date = "2026-11-25";
      const hostile =
        "]]> <script>alert(1)</script> <!-- -- --> &nbsp; &#0; \u0001\u000b\u001f\ufffe\uffff\ud800 \u202e倒\u0085 😀 𠮷";
      const body = bodyOf([hostile, `“${hostile}”`, "渡船。"]);
      const first = await night.approved(`题目 ${hostile}`, { body, deck: hostile, kicker: "引" });
      const other = await night.issueWith([[first]], date);
      for (const page of (await night.issue(other)).pages.slice(1).reverse())
        await removePage(night.as("fang"), { ...(await night.on(other)), pageId: page.id });
      await night.layOut(other);
      await night.proof(other);
      await signOffIssue(night.as("qin"), { ...(await night.on(other)), releaseNow: true });
      await workOff(await webpRoom());
      await releaseIssue(night.as("qin"), { issueId: other }).catch(() => undefined);
      await runDueJobs(morning);
      faults.length = 0;
      await bind();
      expect(faults).toEqual([]);
      const [made] = (await rawDb().select().from(publicIssues)).filter((of) => of.date === date);
      const file = join(night.room.dir, "hostile.epub");
      await writeFile(file, await readFile(pressFilePath(made?.epub?.name ?? "")));
      const said = await run("java", ["-jar", checker, file]).then(
        ({ stdout, stderr }) => stdout + stderr,
        (error) => `${error.stdout}${error.stderr}`,
      );
      expect(said).toContain("0 fatals / 0 errors / 0 warnings");
    },
    60_000,
  );
});
