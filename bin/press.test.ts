import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { PDFDocument } from "@cantoo/pdf-lib";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { PressNight } from "@/commands/press-night";
import { requestRendering } from "@/commands/request-rendering";
import { bodyOf } from "@/core/blocks/body";
import type { Box } from "@/core/layout/box";
import { pageFormats } from "@/core/layout/page-format";
import { emptyLayout } from "@/core/layout/page-layout";
import { sampleStory } from "@/core/layout/sample-page";
import { closeDatabase } from "@/db/client";
import { pressFilePath } from "@/db/press-files";
import {
  type DeskRendering,
  findRendering,
  listRenderingsOfIssue,
} from "@/db/queries/press/list-renderings";
import { pageLayouts, renderings } from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { layOutIssue } from "@/db/seed/lay-out-issue";
import { findChromium } from "./setup/chromium.mjs";

const run = promisify(execFile);
const chromium = await findChromium();
const noChromium = chromium ? "" : " (skipped: there is no Chromium here)";

let night: PressNight;
let issueId: string;
let longIssue: string;
let longStory: string;
beforeAll(async () => {
  night = new PressNight(await freshNewsroom());
  issueId = await night.fullIssue();
  await layOutIssue(night.room, issueId);
  const body = bodyOf(Array.from({ length: 100 }, () => "渡船在清晨六点离岸。".repeat(20)));
  longStory = await night.approved("两万字", { body });
  longIssue = await night.issueWith([[longStory], []], "2026-11-25");
});

/** Has these boxes alone on a page of the long issue. */
async function setBoxes(number: number, boxes: readonly Box[]): Promise<void> {
  const page = (await night.issue(longIssue)).pages.find((of) => of.number === number);
  await rawDb()
    .update(pageLayouts)
    .set({ layout: { ...emptyLayout(pageFormats["si-kai"]), boxes } })
    .where(eq(pageLayouts.pageId, page?.id ?? ""));
}

async function press(more: Readonly<Record<string, string>> = {}) {
  closeDatabase();
  const env = { ...process.env, DATA_DIR: night.room.dir, LC_ALL: "en_US.UTF-8", ...more };
  const ended = await run("bin/masthead", ["press"], { env }).catch((error) => error);
  return { code: ended.code ?? 0, out: ended.stdout, err: ended.stderr };
}

const ask = async (number: number, hasMarks = false) => {
  const page = (await night.issue(issueId)).pages.find((of) => of.number === number);
  await requestRendering(night.as("fang"), {
    issueId,
    pageIds: [page?.id ?? ""],
    stage: "galley",
    hasMarks,
  });
};
const list = (): Promise<readonly DeskRendering[]> =>
  listRenderingsOfIssue(night.room.actors.fang, issueId);

describe("bin/masthead press", () => {
  it("says what to install where there is no Chromium, and the page says it too", async () => {
    await ask(1);
    const said = await press({ PLAYWRIGHT_CHROMIUM: "/nowhere/chromium" });
    expect(said).toMatchObject({ code: 1, err: "" });
    expect(said.out).toContain("no Chromium was found on the server");
    expect(said.out).toMatch(/^✗ 2026-11-24 {2}page 1 {2}要闻 {2}/m);
    expect(await list()).toMatchObject([{ state: "failed", fault: "press-no-chromium" }]);
    expect((await press()).out).toContain("No page is waiting.");
  });

  it.skipIf(!chromium)(
    `prints what waits: PDF, two pictures, zones of the stories${noChromium}`,
    async () => {
      await ask(2);
      expect(await press()).toMatchObject({ code: 0, err: "" });
      const [made] = (await list()).filter(({ state }) => state === "done");
      expect(made?.files).toMatchObject({ small: { width: 720 }, large: { width: 2_056 } });
      const pdf = await readFile(pressFilePath(made?.files?.pdf.name ?? ""));
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      expect(made?.zones?.[0]?.headline).toBe("11-24菜价平稳");
    },
    60_000,
  );

  it.skipIf(!chromium)(
    `prints a page whose Chromium was killed in the middle when it is tried again${noChromium}`,
    async () => {
      const dying = join(night.room.dir, "dying-chromium");
      const script = `#!/bin/sh
[ "$1" = --version ] && exec "${chromium}" --version
setsid "${chromium}" "$@" &
sleep 0.3
kill -9 -$!
`;
      await writeFile(dying, script, { mode: 0o755 });
      await ask(3);
      expect(await press({ PLAYWRIGHT_CHROMIUM: dying })).toMatchObject({ code: 0, err: "" });
      const waiting = (await list()).filter(({ state }) => state === "queued");
      expect(waiting).toMatchObject([{ attempts: 1, fault: "press-chromium-ended" }]);
      await rawDb().update(renderings).set({ dueAt: 0 });
      expect(await press()).toMatchObject({ code: 0, err: "" });
      const made = await findRendering(night.room.actors.fang, waiting[0]?.id ?? "");
      expect(made).toMatchObject({ state: "done", attempts: 2, fault: null });
    },
    60_000,
  );

  it.skipIf(!chromium)(
    `prints of a story of 20,000 characters what its box holds, and a page with no box as an empty page${noChromium}`,
    async () => {
      await layOutIssue(night.room, longIssue);
      const { columns, rows } = pageFormats["si-kai"];
      const whole = { column: 0, row: 0, span: columns, rows, columns };
      await setBoxes(1, [sampleStory({ ...whole, id: "long", storyId: longStory })]);
      await setBoxes(2, []);
      await requestRendering(night.as("fang"), {
        issueId: longIssue,
        pageIds: null,
        stage: "galley",
      });
      expect(await press()).toMatchObject({ code: 0, err: "" });
      const made = await listRenderingsOfIssue(night.room.actors.fang, longIssue);
      const [long, empty] = [...made].sort(
        (a, b) => (b.words?.length ?? 0) - (a.words?.length ?? 0),
      );
      const printed = long?.words?.flatMap(({ paragraphs }) => paragraphs).join("").length ?? 0;
      expect(printed).toBeGreaterThan(2_000);
      expect(printed).toBeLessThan(20_000);
      expect(empty).toMatchObject({ state: "done", words: [], zones: [] });
    },
    60_000,
  );

  it.skipIf(!chromium)(
    `prints a page with crop marks on larger paper, and leaves its picture and zones as they are${noChromium}`,
    async () => {
      await ask(2, true);
      expect(await press()).toMatchObject({ code: 0 });
      const done = (await list()).filter(({ state }) => state === "done");
      const marked = done.find(({ hasMarks }) => hasMarks);
      const plain = done.find((of) => of.pageId === marked?.pageId && !of.hasMarks);
      expect(marked).toMatchObject({ hasMarks: true, zones: plain?.zones, number: 2 });
      expect(marked?.files?.large?.width).toBe(plain?.files?.large?.width);
      const bytes = await readFile(pressFilePath(marked?.files?.pdf.name ?? ""));
      const page = (await PDFDocument.load(bytes)).getPage(0);
      expect(Math.round((page.getWidth() / 72) * 25.4)).toBe(297);
      expect(page.getTrimBox()).toMatchObject({ x: 36, width: expect.closeTo(771.02, 2) });
    },
    60_000,
  );
});
