import { beforeAll, describe, expect, test } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import type { StoryBox } from "@/core/layout/box";
import { checkLayout } from "@/core/layout/check-layout";
import { pageFormats } from "@/core/layout/page-format";
import type { PageLayout } from "@/core/layout/page-layout";
import { listLayoutTemplates } from "@/db/queries/layout/layout-templates";
import { pageLayouts } from "@/db/schema";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { editLayoutTemplate } from "./edit-layout-template";
import { editPageFormat } from "./edit-page-format";
import { editRateCard } from "./edit-rate-card";
import { editWeekPlan } from "./edit-week-plan";
import { offerTemplates } from "./offer-templates";
import { PressNight } from "./press-night";
import { proposeLayouts } from "./propose-layouts";
import { proposePart } from "./propose-part";
import { proposeRefill } from "./propose-refill";
import { refusalCodes } from "./refusal-codes";
import { saveLayoutTemplate } from "./save-layout-template";

let night: PressNight;
let issueId: string;
let pageId: string;
let emptyPageId: string;
let storyIds: readonly string[];
const corner = { code: "corner-12", name: "角落", span: 2, rows: 12, price: "" };

const onBoard = (layout: PageLayout | null = null, id = pageId) => ({
  issueId,
  pageId: id,
  layout,
  weights: {},
});
const asks = (key: CastKey, more = {}) =>
  proposeLayouts(night.as(key), { ...onBoard(), seed: 1, count: 3, ...more });
const boxes = ({ boxes: all }: PageLayout) =>
  all.filter((box): box is StoryBox => box.kind === "story");

/** The page as an editor left it. */
const keep = (layout: PageLayout) =>
  transact(async (tx) => {
    const changedBy = night.room.actors.fang.userId;
    const row = { pageId, layout, changedBy, changedAt: night.now };
    await tx
      .insert(pageLayouts)
      .values(row)
      .onConflictDoUpdate({ target: pageLayouts.pageId, set: row });
  });

beforeAll(async () => {
  night = new PressNight(await freshNewsroom());
  const news = ["渡口复航", "菜价平稳", "夜校开课", "江边旧事", "校车改线", "灯会开幕", "老街修缮"];
  storyIds = await Promise.all(
    news.map((headline, at) =>
      night.draft(headline, {
        body: bodyOf([
          `${headline}的消息传来，两岸的人都到码头上去看。`.repeat(8 + 4 * at),
          `${headline}以后，江面上比往年热闹。`.repeat(10),
        ]),
      }),
    ),
  );
  issueId = await night.issueWith([storyIds]);
  const [first, second] = (await night.issue(issueId)).pages;
  pageId = first?.id ?? "";
  emptyPageId = second?.id ?? "";
});

describe("automatic layout of a page", () => {
  test("is refused in a house that does not lay out its pages, and then for whoever may not", async () => {
    expect(await refusalCodes(asks("fang"))).toEqual(["layout-no-format"]);
    await editPageFormat(night.as("guan"), { format: pageFormats["si-kai"] });
    expect(await refusalCodes(asks("shen"))).toEqual(["right.lay-out-page"]);
    expect(await refusalCodes(asks("tian"))).toEqual(["issue-not-found"]);
    expect(await refusalCodes(asks("fang", { pageId: "none" }))).toEqual(["page-not-found"]);
  });

  test("gives three pages of its stories under their heads, and 头条 to whom the editor gives it", async () => {
    const [, , third = ""] = storyIds;
    const proposals = await asks("fang", { weights: { [third]: "lead" } });
    expect(proposals).toHaveLength(3);
    for (const { layout, left } of proposals) {
      expect(checkLayout(layout)).toMatchObject({ ok: true });
      expect(layout.boxes).toContainEqual(expect.objectContaining({ kind: "nameplate" }));
      const there = boxes(layout).map(({ storyId }) => storyId);
      expect([...there, ...left].sort()).toEqual([...storyIds].sort());
      const largest = Math.max(...boxes(layout).map(({ headline }) => headline.scale));
      expect(boxes(layout).find(({ storyId }) => storyId === third)).toMatchObject({
        column: 0,
        headline: { scale: largest },
      });
    }
  });

  test("has nothing to say of a page without stories, and refuses a layout that is none", async () => {
    expect(await refusalCodes(asks("fang", { pageId: emptyPageId }))).toEqual([
      "layout-no-stories",
    ]);
    expect(await refusalCodes(asks("fang", { layout: { boxes: 1 } }))).toEqual([
      "layout-unreadable",
    ]);
  });

  test("keeps the boxes taken from a proposal and lays out the others around them", async () => {
    const [first, second] = await asks("fang");
    if (!first || !second) throw new Error("too few proposals");
    const [box] = boxes(second.layout);
    const [made] = await proposePart(night.as("fang"), {
      ...onBoard(first.layout),
      proposal: second.layout,
      boxIds: [box?.id ?? ""],
      seed: 2,
    });
    expect(made?.layout.boxes).toContainEqual(box);
    const there = made ? boxes(made.layout).map(({ storyId }) => storyId) : [];
    expect([...there, ...(made?.left ?? [])].sort()).toEqual([...storyIds].sort());
  });
});

describe("an ad at 22:40", () => {
  const late = (more = {}) => ({
    size: "corner-12",
    client: "望江百货",
    pictureId: null,
    at: null,
    ...more,
  });

  test("must be of the rate card, have a client, and show a picture the editor may see", async () => {
    const refill = (more: object) =>
      proposeRefill(night.as("fang"), { ...onBoard(), ...late(more) });
    expect(await refusalCodes(refill({}))).toEqual(["ad-size-gone"]);
    await editRateCard(night.as("guan"), { sizes: [corner] });
    expect(await refusalCodes(refill({ client: " " }))).toEqual(["ad-client-required"]);
    expect(await refusalCodes(refill({ pictureId: "none" }))).toEqual(["picture-not-found"]);
  });

  test("is taken into the page as it stands on the board, labelled and locked", async () => {
    const [page] = await asks("fang");
    if (!page) throw new Error("no page");
    const ways = await proposeRefill(night.as("fang"), { ...onBoard(page.layout), ...late() });
    expect(ways.length).toBeGreaterThanOrEqual(2);
    const ad = ways[0]?.layout.boxes.find(({ kind }) => kind === "ad");
    expect(ad).toMatchObject({ isLabelled: true, isLocked: true, span: 2, rows: 12 });
  });

  test("stands where the editor wants it, and is refused beyond the page and on what is locked", async () => {
    const [page] = await asks("fang");
    if (!page) throw new Error("no page");
    const put = (at: object) =>
      proposeRefill(night.as("fang"), { ...onBoard(page.layout), ...late({ at }) });
    const { columns, rows } = page.layout.format;
    const spot = { column: columns - 2, row: rows - 20 };
    for (const { ad } of await put(spot)) expect(ad).toMatchObject(spot);
    expect(await refusalCodes(put({ column: columns - 1, row: 30 }))).toEqual(["layout-outside"]);
    expect(await refusalCodes(put({ column: -1, row: -1e9 }))).toEqual(["layout-outside"]);
    expect(await refusalCodes(put({ column: 0, row: 0 }))).toEqual(["ad-on-fixed"]);
  });

  test("has no place on a page on which all is locked, nor where it is larger than the page", async () => {
    const [page] = await asks("fang");
    if (!page) throw new Error("no page");
    const { columns, rows } = page.layout.format;
    const whole = { column: 0, row: 14, span: columns, rows: rows - 14 };
    const lock = { kind: "text", id: "all", isLocked: true, text: "", scale: 0, ...whole } as const;
    const head = page.layout.boxes.filter(({ kind }) => kind === "nameplate");
    const locked = { ...page.layout, boxes: [...head, lock] };
    const refill = (size: string, on = locked) =>
      proposeRefill(night.as("fang"), { ...onBoard(on), ...late({ size }) });
    expect(await refusalCodes(refill("corner-12"))).toEqual(["ad-no-place"]);
    await editRateCard(night.as("guan"), {
      sizes: [corner, { ...corner, code: "tall", span: 1, rows }],
    });
    const low = { ...page.layout, format: { ...page.layout.format, rows: rows - 2 }, boxes: [] };
    expect(await refusalCodes(refill("tall", low))).toEqual(["ad-no-place"]);
    expect(
      await refusalCodes(asks("fang", { layout: locked })),
      "automatic layout says that there is no room",
    ).toEqual(["layout-no-room"]);
  });
});

describe("a template of the house", () => {
  test("is kept of a page that is laid out, by whoever lays out pages, under a name of its own", async () => {
    const save = (key: CastKey, name: string) =>
      saveLayoutTemplate(night.as(key), { issueId, pageId, name });
    expect(await refusalCodes(save("fang", "要闻头版"))).toEqual(["layout-template-empty"]);
    const [page] = await asks("fang");
    if (page) await keep(page.layout);
    expect(await refusalCodes(save("shen", "要闻头版"))).toEqual(["right.edit-layout-templates"]);
    expect(await refusalCodes(save("fang", "\u200b"))).toEqual(["layout-template-unnamed"]);
    expect(await refusalCodes(save("fang", "版".repeat(41)))).toEqual(["too-long"]);
    await save("fang", " 要闻头版 ");
    expect(await refusalCodes(save("qin", "要闻头版"))).toEqual(["layout-template-twice"]);
    const [kept] = await listLayoutTemplates(night.room.actors.fang);
    expect(kept).toMatchObject({ name: "要闻头版", madeBy: "方格", isRetired: false });
    for (const id of storyIds) expect(JSON.stringify(kept?.layout)).not.toContain(id);
  });

  test("is offered as it would be filled, and no more once it is retired", async () => {
    const [offered] = await offerTemplates(night.as("fang"), onBoard());
    expect(offered).toMatchObject({ name: "要闻头版", left: [], empty: 0 });
    // Who may lay the page out may not read every story of it: what is answered names none.
    for (const fit of offered?.fits ?? []) expect(fit).not.toHaveProperty("headline");
    expect(offered?.fits.map(({ storyId }) => storyId).sort()).toEqual([...storyIds].sort());
    const templateId = offered?.templateId ?? "";
    const edit = (key: CastKey, name: string, isRetired = false) =>
      editLayoutTemplate(night.as(key), { templateId, name, isRetired });
    expect(await refusalCodes(edit("lu", "头版"))).toEqual(["right.edit-layout-templates"]);
    await edit("fang", "节日头版");
    await edit("fang", "节日头版", true);
    expect(await offerTemplates(night.as("fang"), onBoard())).toEqual([]);
    expect(await listLayoutTemplates(night.room.actors.qin)).toMatchObject([
      { name: "节日头版", isRetired: true },
    ]);
    expect(
      await refusalCodes(
        editLayoutTemplate(night.as("fang"), { templateId: "none", name: "a", isRetired: false }),
      ),
    ).toEqual(["layout-template-gone"]);
  });

  test("is offered for no page with another head", async () => {
    const [kept] = await listLayoutTemplates(night.room.actors.fang);
    await editLayoutTemplate(night.as("fang"), {
      templateId: kept?.id ?? "",
      name: "节日头版",
      isRetired: false,
    });
    expect(await offerTemplates(night.as("fang"), onBoard(null, emptyPageId))).toEqual([]);
  });

  test("is offered first on the weekday it is planned for, whatever suits better", async () => {
    await saveLayoutTemplate(night.as("fang"), { issueId, pageId, name: "空版" });
    const [first] = await offerTemplates(night.as("fang"), onBoard());
    expect(first).toMatchObject({ isOfDay: false });
    const all = await listLayoutTemplates(night.room.actors.fang);
    const other = all.find(({ id, isRetired }) => !isRetired && id !== first?.templateId);
    if (!other) throw new Error("only one template");
    const plan = [{ name: "要闻", layoutTemplateId: other.id }];
    await editWeekPlan(night.as("guan"), { weekPlan: Array.from({ length: 7 }, () => plan) });
    const [planned] = await offerTemplates(night.as("fang"), onBoard());
    expect(planned).toMatchObject({ templateId: other.id, isOfDay: true });
  });
});
