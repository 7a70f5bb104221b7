import { beforeEach, describe, expect, it } from "vitest";
import { parseHtml } from "@/core/copy-in/parse-html";
import { checkZones } from "@/core/paper/check-zones";
import { articlesInPlace } from "@/core/paper/saved-page/articles-in-place";
import { plainText } from "@/core/text/plain-text";
import { reader } from "@/db/client";
import { findIssueOfDay } from "@/db/queries/issue/write-issue";
import { findScannedPage } from "@/db/queries/press/find-scan";
import { findStory } from "@/db/queries/story/find-story";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { refusalCode } from "@/db/seed/refusal-code";
import { type ImportPaper, importPaper } from "./import-paper";
import { founderPaper, onePagePaper, pagePicture, peoplesPaper } from "./scan-fixtures/papers";
import { zip } from "./word-fixtures/docx";

let room: Newsroom;
beforeEach(async () => {
  room = await freshNewsroom();
});

const bring = (input: ImportPaper, who: keyof Newsroom["actors"] = "fang") =>
  importPaper({ actor: room.actors[who], now: Date.UTC(2026, 10, 24) }, input);

async function pageOf({ issueId, pageNumber }: { issueId: string; pageNumber: number }) {
  const found = await findScannedPage(room.actors.fang, issueId, pageNumber, reader());
  if (!found?.scan) throw new Error("the page has no scan");
  return { ...found, scan: found.scan };
}

async function storyOf(id: string | null | undefined) {
  const found = await findStory(room.actors.qin, id ?? "");
  if (!found) throw new Error("the zone has no story");
  return found.story;
}

describe("a saved e-paper page", () => {
  it("of 方正's manner, in GBK, gives the page, its zones and the drafts they lead to", async () => {
    const made = await bring({ files: await founderPaper() });
    const { scan, page, file } = await pageOf(made);
    expect(file.issue).toMatchObject({ date: "2012-05-03", state: "planning" });
    expect(page.number).toBe(2);
    expect(scan).toMatchObject({ kind: "saved-page", state: "ready", large: { width: 600 } });
    expect(scan.zones.map(({ headline, polygon }) => [headline, polygon.length])).toEqual([
      ["澜江渡口今起复航", 6],
      ["大桥封闭检修", 4],
      ["广告", 4],
    ]);
    expect(scan.zones[0]?.polygon[0]).toEqual([0.01667, 0.06667]);
    const ferry = await storyOf(scan.zones[0]?.storyId);
    expect(ferry).toMatchObject({
      state: "draft",
      kicker: "我市水上交通恢复",
      headline: "澜江渡口今起复航",
      deck: "每天往返二十四班",
      dateline: "本报讯",
      credits: [{ role: "reporter", name: "陆之遥" }],
    });
    expect(plainText(ferry.body)).toBe("5月2日，澜江渡口恢复通航。\n管理处说，票价“不变”。");
    const bridge = await storyOf(scan.zones[1]?.storyId);
    expect(plainText(bridge.body)).toBe("澜江大桥昨天封闭。\n检修要用三天。");
    expect(scan.zones[2]?.storyId).toBeNull();
    expect(file.placements).toEqual([]);
    expect(file.pages.map(({ name }) => name)).toEqual(["第1版", "要闻"]);
  });

  it("of 人民日报's manner is drawn for the width it is shown at; a story that was not saved leaves its zone unlinked", async () => {
    const { scan, file } = await pageOf(await bring({ files: await peoplesPaper() }));
    expect(file.issue.date).toBe("2024-01-05");
    expect(scan.zones.map(({ headline }) => headline)).toEqual(["老街里的灯笼", "图书馆延时开放"]);
    expect(scan.zones[0]?.polygon[2]).toEqual([0.95, 0.5]);
    expect(scan.zones[1]?.storyId).toBeNull();
    expect(await storyOf(scan.zones[0]?.storyId)).toMatchObject({
      kicker: "走读澜城",
      headline: "老街里的灯笼",
      deck: "一位手艺人的四十年",
    });
  });

  it("may be one document, and a zip; the caller's day and page count for more than the page's own", async () => {
    const files = Object.fromEntries(
      (await onePagePaper()).map(({ name, bytes }) => [name, Buffer.from(bytes)]),
    );
    const bytes = await zip(files);
    const made = await bring({
      files: [{ name: "1998.zip", bytes }],
      date: "1998-03-06",
      pageNumber: 3,
    });
    const { scan, file } = await pageOf(made);
    expect([file.issue.date, made.pageNumber]).toEqual(["1998-03-06", 3]);
    expect(await storyOf(scan.zones[0]?.storyId)).toMatchObject({
      kicker: "春天来了",
      headline: "渡口热闹起来",
      deck: "每天三百人过江",
    });
  });

  it("brought again takes the place of what was there, with a new revision and no second draft", async () => {
    const made = await bring({ files: await onePagePaper() });
    const before = await pageOf(made);
    await bring({ files: await onePagePaper() });
    const { scan } = await pageOf(made);
    expect(scan.revision).toBe(before.scan.revision + 1);
    expect(scan.zones.map(({ storyId }) => storyId)).toEqual(made.storyIds);
  });

  it("that lacks something is refused with what it lacks, and leaves no issue behind", async () => {
    const [page, ...stories] = await founderPaper();
    const picture = { name: "x.jpg", bytes: await pagePicture() };
    if (!page) throw new Error("there is no page");
    const refused = (input: ImportPaper, who?: keyof Newsroom["actors"]) =>
      refusalCode(bring(input, who));
    const one = (words: string) => ({ name: "a.htm", bytes: Buffer.from(words) });
    const area =
      '<img src=a usemap="#m"><map name=m><area shape=rect coords="1,1,90,90" href="a"></map>';
    expect(await refused({ files: [] })).toBe("paper-no-map");
    expect(await refused({ files: [picture] })).toBe("paper-no-map");
    expect(await refused({ files: [page] })).toBe("paper-no-picture");
    expect(await refused({ files: [one(area), picture] })).toBe("paper-no-date");
    expect(await refused({ files: [one(area), picture], date: "1998-03-05" })).toBe(
      "paper-no-page-number",
    );
    expect(await refused({ files: [one(`${"<div>".repeat(9_000)}${area}`), picture] })).toBe(
      "copy-too-deep",
    );
    expect(await refused({ files: [{ name: "a.zip", bytes: Buffer.from("PK not a zip") }] })).toBe(
      "scan-zip-broken",
    );
    expect(await refused({ files: [page, ...stories] }, "ye")).toBe("right.import-page");
    expect(await refused({ files: [page, ...stories] }, "gu")).toMatch(/^right\./);
    expect(await findIssueOfDay(reader(), room.publicationId, "2012-05-03", "")).toBeNull();
  });

  it("with areas without number, off the page, crossed or endless gives zones that can be saved as they are", async () => {
    const area = (shape: string, coords: string, href = "x") =>
      `<area shape=${shape} coords="${coords}" href="${href}">`;
    const round = Array.from({ length: 60 }, (_, at) => {
      const angle = (at / 60) * 2 * Math.PI;
      return `${Math.round(300 + 90 * Math.cos(angle))},${Math.round(400 + 90 * Math.sin(angle))}`;
    }).join(",");
    const areas = [
      area("circle", "1e308,1e308,1e308"),
      area("rect", "-5,-5,-1,-1"),
      area("rect", "20,20,20,20"),
      area("poly", "10,10,200,200,200,10,10,200"),
      area("poly", round),
      ...Array.from({ length: 5_000 }, () => area("rect", "10,10,90,90")),
    ].join("");
    const made = await bring({
      files: [
        {
          name: "a.htm",
          bytes: Buffer.from(
            `1998年3月5日 第1版：要闻${" ".repeat(500_000)}<img width=600 usemap="#m"><map name=m>${areas}</map>`,
          ),
        },
        { name: "p.jpg", bytes: await pagePicture() },
      ],
    });
    const { scan } = await pageOf(made);
    expect(scan.zones.length).toBeGreaterThan(150);
    expect(checkZones(scan.zones)).toEqual([]);
    expect(scan.zones[0]?.polygon).toEqual([
      [0.01667, 0.01111],
      [0.33333, 0.01111],
      [0.33333, 0.22222],
      [0.01667, 0.22222],
    ]);
  });

  it("whose stories lie in one another without end is read in a moment", () => {
    const ids = Array.from({ length: 120 }, (_, at) => `s${at}`);
    const nested = `${ids.map((id) => `<div id=${id}>`).join("")}<h1>标题</h1>${"<p>文</p>".repeat(100_000)}`;
    const articleAt = articlesInPlace(parseHtml(`<div id=own><h1>标题</h1></div>${nested}`));
    expect(articleAt("own")?.headline).toBe("标题");
    expect(ids.filter((id) => articleAt(id) !== null).length).toBeLessThan(4);
  });

  it("in GBK with broken bytes is read with its faults, and a document that is no text is none", async () => {
    const [page, first, ...rest] = await founderPaper();
    if (!page || !first) throw new Error("there is no page");
    const broken = Buffer.concat([Buffer.from(page.bytes), Buffer.from([0x81, 0xff, 0xfe, 0x80])]);
    const noise = Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256));
    const made = await bring({
      files: [{ ...page, bytes: broken }, first, { name: "b.htm", bytes: noise }, ...rest],
    });
    const { scan } = await pageOf(made);
    expect(scan.zones[0]?.headline).toBe("澜江渡口今起复航");
  });

  it("is told by its bytes: markup called a picture is no picture, and a picture called a page no page", async () => {
    const [page] = await founderPaper();
    const bytes = await pagePicture();
    if (!page) throw new Error("there is no page");
    const dressed = { name: "A02_b.jpg", bytes: Buffer.from("<html><script>alert(1)</script>") };
    expect(await refusalCode(bring({ files: [page, dressed] }))).toBe("paper-no-picture");
    expect(await refusalCode(bring({ files: [{ name: "a.htm", bytes }] }))).toBe("paper-no-map");
  });

  it("in a zip whose names lead out of it is refused", async () => {
    const tame = await zip({ "aa/aa/a.htm": Buffer.from("<map>") });
    const wild = Buffer.from(tame).toString("latin1").replaceAll("aa/aa/a.htm", "../../a.htm");
    const bytes = Buffer.from(wild, "latin1");
    expect(await refusalCode(bring({ files: [{ name: "a.zip", bytes }] }))).toBe("scan-zip-broken");
  });

  it("lands on no page that is not there", async () => {
    const files = await founderPaper();
    const on = { issueId: "00000000-0000-0000-0000-000000000000", pageNumber: 1 };
    expect(await refusalCode(bring({ files, on }))).toBe("page-not-found");
  });

  it("with script, frames and areas off the page brings none of it", async () => {
    const hostile = `<html><body>1998年3月5日 第1版：<img src="javascript:x" usemap="#m"><map name=m>
<area shape=poly coords="-50,-50,9000,-50,9000,9000" href="javascript:alert(1)" title="<b>x</b>">
<area shape=poly coords="a,b,c" href="x"><area shape=rect coords="1,2" href="y">
<area shape=rect coords="10,10,200,200" href="#s"></map>
<div id=s><h1>标题<script>alert(1)</script></h1><div class=content><p>正文<iframe src="//evil"></iframe>一段。</p></div></div></body></html>`;
    const made = await bring({
      files: [
        { name: "a.htm", bytes: Buffer.from(hostile) },
        { name: "p.jpg", bytes: await pagePicture() },
      ],
    });
    const { scan } = await pageOf(made);
    expect(scan.zones.flatMap(({ polygon }) => polygon.flat()).every((n) => n >= 0 && n <= 1)).toBe(
      true,
    );
    expect(scan.zones).toHaveLength(2);
    const story = await storyOf(scan.zones[1]?.storyId);
    expect(JSON.stringify(story.body)).not.toMatch(/script|iframe|evil/);
  });
});
