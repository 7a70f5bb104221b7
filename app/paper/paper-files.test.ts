import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PressNight, pressDay, pressHour } from "@/commands/press-night";
import { withdrawIssue } from "@/commands/withdraw-issue";
import { withdrawStory } from "@/commands/withdraw-story";
import type { PrintedPage } from "@/core/paper/printed-issue";
import { thumbName } from "@/core/paper/thumb-name";
import { keepPressFile } from "@/db/press-files";
import { findPrintedIssue } from "@/db/queries/public/find-printed-issue";
import { putPublicPage } from "@/db/queries/public/put-public-page";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { showBlankPages } from "@/db/seed/show-blank-pages";
import { transact } from "@/db/transact";
import { runDueJobs } from "@/jobs/run-due-jobs";
import { GET } from "./[issue]/[file]/route";

const day = { date: pressDay, edition: "" };
const soon = pressHour + 60_000;
let night: PressNight;
let issueId: string;
let pages: readonly PrintedPage[];

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  GET(new Request(`http://localhost:3000/paper/${path}`, { headers }));

const statuses = async (names: readonly string[], issue = pressDay) =>
  new Set(await Promise.all(names.map(async (name) => (await get(`${issue}/${name}`)).status)));

const namesOf = (of: readonly PrintedPage[]): readonly string[] =>
  of.flatMap(({ small, large, pdf }) => [
    small.name,
    large.name,
    pdf?.name ?? "",
    thumbName(small.name),
  ]);

async function released(): Promise<void> {
  night = new PressNight(await freshNewsroom());
  issueId = await night.signedOff();
  await runDueJobs(pressHour);
  pages = await showBlankPages(day, pressHour);
}

describe("a file of the paper in print", () => {
  beforeAll(released);

  it("is there for readers, kept for good by whoever has it and a minute by what stands between", async () => {
    const { headers, status } = await get(`${pressDay}/${pages[0]?.small.name}`);
    expect([status, headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, s-maxage=60, immutable");
    expect(await statuses(namesOf(pages))).toEqual(new Set([200]));
    const tag = headers.get("etag") ?? "";
    const again = await get(`${pressDay}/${pages[0]?.small.name}`, { "if-none-match": tag });
    expect(again.status).toBe(304);
  });

  it("has a small sheet to choose the page by, much smaller than the page", async () => {
    const thumb = await get(`${pressDay}/${thumbName(pages[0]?.small.name ?? "")}`);
    expect(thumb.headers.get("content-type")).toBe("image/webp");
    const magic = new TextDecoder("latin1").decode((await thumb.arrayBuffer()).slice(8, 12));
    expect(magic).toBe("WEBP");
    expect(await statuses([thumbName(pages[0]?.large.name ?? "")])).toEqual(new Set([404]));
  });

  it("is sent in parts to a reader of PDF that asks for parts, and is called after the paper", async () => {
    const path = `${pressDay}/${pages[1]?.pdf?.name}`;
    const whole = await get(path);
    expect(decodeURIComponent(whole.headers.get("content-disposition") ?? "")).toBe(
      `inline; filename*=UTF-8''澜城日报-${pressDay}-02.pdf`,
    );
    const bytes = await whole.bytes();
    const part = await get(path, { range: "bytes=10-19" });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, "bytes 10-19/2000"]);
    expect(await part.bytes()).toEqual(bytes.slice(10, 20));
    expect((await get(path, { range: "bytes=5000-" })).status).toBe(416);
    const other = await get(path, { range: "bytes=0-1", "if-range": '"another"' });
    expect([other.status, other.headers.get("content-length")]).toEqual([200, "2000"]);
  });

  it("is not opened for who asks only what it is", async () => {
    const url = `http://localhost:3000/paper/${pressDay}/${pages[0]?.pdf?.name}`;
    const { status, headers, body } = await GET(new Request(url, { method: "HEAD" }));
    expect([status, headers.get("content-length"), body]).toEqual([200, "2000", null]);
  });

  it("has no other name, and lies under no other day", async () => {
    const name = pages[0]?.small.name ?? "";
    const none = new Set([404]);
    expect(
      await statuses(["", "..", "%2e%2e%2f%2e%2e%2fmasthead.db", `${name}x`, name.toUpperCase()]),
    ).toEqual(none);
    expect(await statuses([name], "2026-11-23")).toEqual(none);
    expect(await statuses([name], `${pressDay}-extra`)).toEqual(none);
    expect(await statuses([name], "today")).toEqual(none);
  });

  it("is not there although the press has it, while no public page shows it", async () => {
    const kept = await keepPressFile(new TextEncoder().encode("a proof"), "pdf");
    expect(await statuses([kept.name])).toEqual(new Set([404]));
  });
});

describe("what is taken from readers", () => {
  beforeEach(released);

  it("goes with the issue, under every name it had", async () => {
    await withdrawIssue(night.as("qin", soon), {
      ...(await night.on(issueId)),
      notice: "本期撤回。",
    });
    expect(await statuses(namesOf(pages))).toEqual(new Set([404]));
    expect(await findPrintedIssue(issueId)).toEqual({ pages: [], pdf: null, epub: null });
    const [first] = pages;
    if (!first) throw new Error("the paper has pages");
    const put = transact((tx) =>
      putPublicPage(tx, { ...first, issueId, source: "press", at: soon }),
    );
    expect(await put).toBe(false);
  });

  it("goes with a story: the page that shows it and the files of the whole, and no other page", async () => {
    const { placements } = await night.issue(issueId);
    const storyId = placements[0]?.storyId ?? "";
    const [shown, ...others] = pages;
    expect(shown?.zones.some((zone) => zone.storyId === storyId)).toBe(true);
    await withdrawStory(night.as("qin", soon), { storyId, notice: "消息有误。" });
    expect(await statuses(namesOf(shown ? [shown] : []))).toEqual(new Set([404]));
    expect(await statuses(namesOf(others))).toEqual(new Set([200]));
    const left = await findPrintedIssue(issueId);
    expect([left.pages.length, left.pdf, left.epub]).toEqual([others.length, null, null]);
  });
});

it("nothing of a paper is there before its hour, whatever the press has made of it", async () => {
  night = new PressNight(await freshNewsroom());
  issueId = await night.signedOff();
  const made = await Promise.all(
    ["webp", "pdf"].map((format) =>
      keepPressFile(new TextEncoder().encode(`未出的版面 ${format}`), format as "webp" | "pdf"),
    ),
  );
  const [picture, pdf] = made;
  if (!picture || !pdf) throw new Error("two files");
  const small = { ...picture, width: 1, height: 1 };
  const page = { number: 1, small, large: small, pdf, zones: [] };
  const put = () =>
    transact((tx) => putPublicPage(tx, { ...page, issueId, source: "press", at: soon }));
  expect(await put()).toBe(false);
  expect(await statuses([picture.name, pdf.name])).toEqual(new Set([404]));
  await runDueJobs(pressHour);
  expect(await statuses([picture.name, pdf.name])).toEqual(new Set([404]));
  expect(await put()).toBe(true);
  expect(await statuses([picture.name, pdf.name])).toEqual(new Set([200]));
});
