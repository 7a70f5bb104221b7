import { beforeAll, describe, expect, test } from "vitest";
import type { Box } from "@/core/layout/box";
import type { Actor } from "@/core/people/actor";
import { roles } from "@/core/people/role";
import { reader } from "@/db/client";
import { newId } from "@/db/new-id";
import { findIssue } from "@/db/queries/issue/find-issue";
import { findIssueRoom } from "@/db/queries/issue/find-issue-room";
import { findBoard } from "@/db/queries/layout/find-board";
import { findLayoutTemplate, listLayoutTemplates } from "@/db/queries/layout/layout-templates";
import { listIssueLayouts } from "@/db/queries/layout/list-issue-layouts";
import { listAlarms, raiseAlarm } from "@/db/queries/log/alarms";
import { insertUser } from "@/db/queries/people/insert-user";
import { findPressPages } from "@/db/queries/press/find-press-pages";
import { findScan, findScannedPage } from "@/db/queries/press/find-scan";
import {
  findRendering,
  listRenderingsOfIssue,
  listRenderingsOfPage,
} from "@/db/queries/press/list-renderings";
import { findMark } from "@/db/queries/proof/find-mark";
import { listProofMarks } from "@/db/queries/proof/list-marks";
import { findQuality } from "@/db/queries/proof/list-quality";
import { findPublication } from "@/db/queries/publication/find-publication";
import { insertPublication, insertSections } from "@/db/queries/publication/insert-publication";
import {
  alarms,
  issues,
  layoutLeases,
  layoutTemplates,
  pageLayouts,
  pageScans,
  pages,
  placements,
  proofMarks,
  proofs,
  publications,
  renderings,
} from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { pressProof } from "@/db/seed/press-proof";
import { transact } from "@/db/transact";
import { addPage } from "./add-page";
import { changeLayout } from "./change-layout";
import { changePage } from "./change-page";
import { commentMark } from "./comment-mark";
import { createIssue } from "./create-issue";
import { cutPlacement } from "./cut-placement";
import { editFreeDays } from "./edit-free-days";
import { editLayoutTemplate } from "./edit-layout-template";
import { editMark } from "./edit-mark";
import { editRateCard } from "./edit-rate-card";
import { editWeekPlan } from "./edit-week-plan";
import { holdLayout } from "./hold-layout";
import { jumpStory } from "./jump-story";
import { layOutPage } from "./lay-out-page";
import { leaveLayout } from "./leave-layout";
import { markProof } from "./mark-proof";
import { movePlacement } from "./move-placement";
import { offerTemplates } from "./offer-templates";
import { placeStory } from "./place-story";
import { PressNight, pressDay } from "./press-night";
import { proposeLayouts } from "./propose-layouts";
import { proposeRefill } from "./propose-refill";
import { readProof } from "./read-proof";
import { refusalCodes } from "./refusal-codes";
import { removeIssue } from "./remove-issue";
import { removeMark } from "./remove-mark";
import { removePage } from "./remove-page";
import { removePlacement } from "./remove-placement";
import { reopenIssue } from "./reopen-issue";
import { reorderPages } from "./reorder-pages";
import { requestRendering } from "./request-rendering";
import { saveLayoutTemplate } from "./save-layout-template";
import { saveScanZones } from "./save-scan-zones";
import { seeAlarm } from "./see-alarm";
import { setPlacement } from "./set-placement";
import { settleMark } from "./settle-mark";
import { startProofing } from "./start-proofing";
import { takeLayout } from "./take-layout";
import { transferStory } from "./transfer-story";
import { unmakeIssues } from "./unmake-issues";
import { uploadScan } from "./upload-scan";

/** Everything there is of an issue at 澜城日报, by the ids that somebody of another paper might name. */
interface Named {
  readonly issueId: string;
  readonly revision: number;
  readonly pageId: string;
  readonly otherPageId: string;
  readonly layoutRevision: number;
  readonly contentHash: string;
  readonly boxId: string;
  readonly placementId: string;
  readonly storyId: string;
  readonly storyHash: string;
  readonly renderingId: string;
  readonly markId: string;
  readonly scanId: string;
  readonly templateId: string;
  readonly alarmId: string;
}

let night: PressNight;
/** Holds every role at 对岸晚报, whose paper is made on the same machine. */
let stranger: Actor;
let theirs: Named;
/** The stranger's own issue of the same day. */
let own: { readonly issueId: string; readonly pageId: string };
const tab = "window-of-stranger";

beforeAll(async () => {
  night = new PressNight(await freshNewsroom({ laysOut: true }));
  theirs = await laidOutIssue();
  stranger = await anotherPaper();
  const { issueId } = await createIssue(ctx(), { date: pressDay });
  own = { issueId, pageId: (await findIssue(stranger, issueId))?.pages[0]?.id ?? "" };
});

const ctx = () => ({ actor: stranger, now: night.now });

async function anotherPaper(): Promise<Actor> {
  const [publicationId, userId, sectionId] = [newId(), newId(), newId()];
  const { pageFormat, rateCard, process } = (await findPublication(night.room.publicationId)) ?? {};
  if (!process) throw new Error("no paper to take after");
  const appointments = roles.map((role) => ({ role, sectionId: null }));
  await transact(async (tx) => {
    await insertPublication(tx, {
      ...{ id: publicationId, kind: "newspaper", name: "对岸晚报", language: "zh-CN" },
      ...{ timeZone: "Asia/Shanghai", releaseTime: "15:00", process, pageFormat, rateCard },
      weekPlan: Array.from({ length: 7 }, () => [{ name: "头版" }, { name: "二版" }]),
      createdAt: night.now,
    });
    await insertSections(tx, [
      { id: sectionId, publicationId, name: "要闻", slug: "news", position: 0 },
    ]);
    const person = {
      ...{ id: userId, publicationId, login: "duian", name: "对岸的人", pinyin: "duian" },
      ...{ passwordHash: "none", createdAt: night.now },
    };
    await insertUser(tx, person, appointments);
  });
  const session = { sessionId: null, authenticatedAt: night.now };
  return { userId, name: "对岸的人", publicationId, appointments, ...session };
}

async function laidOutIssue(): Promise<Named> {
  const issueId = await night.fullIssue();
  await night.layOut(issueId);
  await startProofing(night.as("fang"), await night.on(issueId));
  const [page, other] = (await night.copy(issueId)).pages;
  const [placed] = page?.placements ?? [];
  if (!page || !other || !placed) throw new Error("the issue is empty");
  const [asked] = await requestRendering(night.as("fang"), {
    ...{ issueId, pageIds: [page.id], stage: "galley" },
  });
  const renderingId = asked?.id ?? "";
  await pressProof(renderingId);
  const { markId } = await markProof(night.as("bai"), {
    ...{ renderingId, round: 1, x: 100, y: 100, storyId: placed.story.id },
    ...{ quote: "渡船", replacement: "轮渡", note: "", kind: "text" },
  });
  const scanned = { issueId, pageNumber: 2, bytes: onePixel, fileName: "二版.png" };
  await uploadScan(night.as("fang"), scanned);
  const { templateId } = await saveLayoutTemplate(night.as("fang"), {
    ...{ issueId, pageId: page.id, name: "头版" },
  });
  await transact((tx) =>
    raiseAlarm(tx, { code: "release-failed", params: {}, issueId, at: night.now }),
  );
  const [scan] = await rawDb().select().from(pageScans);
  const [alarm] = await rawDb().select().from(alarms);
  const { revision } = await night.on(issueId);
  return {
    ...{
      issueId,
      revision,
      pageId: page.id,
      otherPageId: other.id,
      renderingId,
      markId,
      templateId,
    },
    layoutRevision: page.layoutRevision,
    contentHash: page.contentHash,
    boxId: page.layout?.boxes.find(({ kind }) => kind === "story")?.id ?? "",
    placementId: placed.id,
    storyId: placed.story.id,
    storyHash: placed.story.contentHash,
    scanId: scan?.id ?? "",
    alarmId: alarm?.id ?? "",
  };
}

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Every row that might have been touched. */
const rows = async () =>
  Promise.all(
    [
      ...[alarms, issues, layoutLeases, layoutTemplates, pageLayouts, pageScans, pages],
      ...[placements, proofMarks, proofs, publications, renderings],
    ].map((table) => rawDb().select().from(table)),
  );

/** Nothing of it is done, and no row is other than it was. @returns how each was refused */
async function refusals(acts: Readonly<Record<string, () => Promise<unknown>>>) {
  const before = await rows();
  const said: Record<string, readonly string[]> = {};
  for (const [name, act] of Object.entries(acts)) said[name] = await refusalCodes(act());
  expect(await rows()).toEqual(before);
  return said;
}

const each = (names: object, code: string) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, [code]]));

describe("somebody who may do everything at 对岸晚报", () => {
  test("sees nothing of an issue of 澜城日报, whatever they name", async () => {
    const { issueId, pageId, renderingId, markId, scanId, templateId } = theirs;
    expect(await findIssueRoom(stranger, issueId, night.now)).toBeNull();
    expect(await findBoard(stranger, issueId, 1, night.now)).toBeNull();
    expect(await listIssueLayouts(stranger, issueId, [pageId])).toBeNull();
    expect(await findPressPages(stranger, issueId)).toBeNull();
    expect(await findScannedPage(stranger, issueId, 2)).toBeNull();
    expect(await findScan(stranger, scanId)).toBeNull();
    expect(await listRenderingsOfIssue(stranger, issueId)).toEqual([]);
    expect(await listRenderingsOfPage(stranger, pageId)).toEqual([]);
    expect(await findRendering(stranger, renderingId)).toBeNull();
    for (const of of [issueId, own.issueId])
      expect(await listProofMarks(stranger, { issueId: of, pageId })).toEqual([]);
    expect(await findMark(stranger, markId, reader())).toBeNull();
    const period = { from: pressDay, to: pressDay, by: "issue" } as const;
    expect((await findQuality(stranger, period)).lines).toEqual([]);
    expect(await listLayoutTemplates(stranger)).toEqual([]);
    expect(await findLayoutTemplate(stranger, templateId)).toBeNull();
    expect(await listIssueLayouts(stranger, own.issueId, [pageId])).toEqual({});
    // Whoever is of that paper does see all of it.
    const { fang, qin } = night.room.actors;
    expect(await findScan(fang, scanId)).not.toBeNull();
    expect(await findRendering(fang, renderingId)).not.toBeNull();
    expect(await findMark(fang, markId, reader())).not.toBeNull();
    expect((await findQuality(qin, period)).lines).not.toEqual([]);
  });

  test("is shown no alarm of another paper, and cannot call one seen; one about no issue is everybody's", async () => {
    expect(await listAlarms(stranger)).toEqual([]);
    expect(await listAlarms(night.room.actors.qin)).toHaveLength(1);
    const { alarmId } = theirs;
    expect(await refusals({ see: () => seeAlarm(ctx(), { alarmId }) })).toEqual({
      see: ["alarm-not-found"],
    });
    await transact((tx) =>
      raiseAlarm(tx, { code: "release-failed", params: {}, issueId: null, at: night.now }),
    );
    const [whole] = await listAlarms(stranger);
    await seeAlarm(ctx(), { alarmId: whole?.id ?? "" });
    expect(await listAlarms(night.room.actors.qin)).toMatchObject([{ id: alarmId }]);
  });

  test("can do nothing to an issue of 澜城日报", async () => {
    const { issueId, pageId, placementId, revision, layoutRevision } = theirs;
    const on = { issueId, revision };
    const board = { issueId, pageId, tab };
    const wish = { issueId, pageId, layout: null, weights: {} };
    const acts = {
      addPage: () => addPage(ctx(), { ...on, name: "三版" }),
      changeLayout: () =>
        changeLayout(ctx(), {
          ...{ ...board, revision: layoutRevision, key: "stranger-1" },
          moves: [{ kind: "lock", ids: [theirs.boxId], isLocked: true }],
        }),
      changePage: () => changePage(ctx(), { ...on, pageId, name: "对岸" }),
      cutPlacement: () =>
        cutPlacement(ctx(), { ...board, placementId, contentHash: theirs.storyHash, cuts: [] }),
      hold: () => holdLayout(ctx(), board),
      jump: () =>
        jumpStory(ctx(), { ...board, revision: layoutRevision, boxId: theirs.boxId, to: 2 }),
      layOut: () => layOutPage(ctx(), { ...board, revision: layoutRevision }),
      move: () => movePlacement(ctx(), { ...on, placementId, pageId, index: 0 }),
      offer: () => offerTemplates(ctx(), wish),
      place: () => placeStory(ctx(), { ...on, pageId, storyId: theirs.storyId }),
      propose: () => proposeLayouts(ctx(), { ...wish, seed: 1, count: 2 }),
      refill: () =>
        proposeRefill(ctx(), {
          ...{ ...wish, size: "ear-10", client: "甲", pictureId: null, at: null },
        }),
      read: () =>
        readProof(ctx(), {
          ...{ issueId, pageId, round: 1, contentHash: theirs.contentHash, corrections: 0 },
        }),
      remove: () => removeIssue(ctx(), on),
      removePage: () => removePage(ctx(), { ...on, pageId }),
      removePlacement: () => removePlacement(ctx(), { ...on, placementId }),
      reopen: () => reopenIssue(ctx(), { ...on, reason: "再看。" }),
      reorder: () => reorderPages(ctx(), { ...on, pageIds: [theirs.otherPageId, pageId] }),
      request: () => requestRendering(ctx(), { issueId, pageIds: [pageId], stage: "galley" }),
      saveTemplate: () => saveLayoutTemplate(ctx(), { issueId, pageId, name: "头版" }),
      set: () => setPlacement(ctx(), { ...on, placementId, headline: "对岸" }),
      structure: () => createIssue(ctx(), { date: "2026-11-30", structureOf: issueId }),
      take: () => takeLayout(ctx(), board),
      transfer: () => transferStory(ctx(), { storyId: theirs.storyId, from: on, to: null }),
    };
    expect(await refusals(acts)).toEqual(each(acts, "issue-not-found"));
    const { markId, renderingId } = theirs;
    const words = { quote: "渡船", replacement: "舟", note: "", kind: "text" as const, x: 1, y: 1 };
    const marks = {
      comment: () => commentMark(ctx(), { markId }),
      edit: () => editMark(ctx(), { markId, ...words }),
      remove: () => removeMark(ctx(), { markId }),
      settle: () => settleMark(ctx(), { markId, state: "done" }),
    };
    expect(await refusals(marks)).toEqual(each(marks, "mark-not-found"));
    const rest = {
      leave: () => leaveLayout(ctx(), board),
      mark: () => markProof(ctx(), { renderingId, round: 1, storyId: theirs.storyId, ...words }),
      template: () =>
        editLayoutTemplate(ctx(), { templateId: theirs.templateId, name: "甲", isRetired: true }),
      upload: () =>
        uploadScan(ctx(), { issueId, pageNumber: 1, bytes: onePixel, fileName: "一.png" }),
    };
    expect(await refusals(rest)).toEqual({
      leave: ["page-not-found"],
      mark: ["proof-not-found"],
      template: ["layout-template-gone"],
      upload: ["page-not-found"],
    });
    expect(await unmakeIssues(ctx(), { made: [on] })).toEqual({ removed: 0, kept: 1 });
  });

  test("cannot bring anything of 澜城日报 into their own issue", async () => {
    const { pageId, placementId, storyId, templateId } = theirs;
    const on = async () => ({
      issueId: own.issueId,
      revision: (await findIssue(stranger, own.issueId))?.issue.revision ?? 0,
    });
    const board = { issueId: own.issueId, tab };
    const area = { column: 0, row: 40, span: 6, rows: 10 };
    const box = { id: "s", kind: "contents", isLocked: false, ...area, storyIds: [storyId] } as Box;
    const acts = {
      boardOfTheirPage: async () =>
        changeLayout(ctx(), {
          ...{ ...board, pageId, revision: theirs.layoutRevision, key: "stranger-2" },
          moves: [{ kind: "lock", ids: [theirs.boxId], isLocked: true }],
        }),
      contentsOfTheirStory: async () =>
        changeLayout(ctx(), {
          ...{ ...board, pageId: own.pageId, revision: 0, key: "stranger-3" },
          moves: [{ kind: "place", box }],
        }),
      cut: async () =>
        cutPlacement(ctx(), {
          ...{ ...board, pageId: own.pageId, placementId },
          ...{ contentHash: theirs.storyHash, cuts: [] },
        }),
      leave: () => leaveLayout(ctx(), { ...board, pageId }),
      move: async () =>
        movePlacement(ctx(), { ...(await on()), placementId, pageId: own.pageId, index: 0 }),
      placeOnTheirs: async () => placeStory(ctx(), { ...(await on()), pageId, storyId }),
      place: async () => placeStory(ctx(), { ...(await on()), pageId: own.pageId, storyId }),
      planTemplate: async () =>
        editWeekPlan(ctx(), { weekPlan: weekOf({ name: "一", layoutTemplateId: templateId }) }),
      planSection: async () =>
        editWeekPlan(ctx(), {
          weekPlan: weekOf({ name: "一", sectionId: night.room.sections.city }),
        }),
      planEditor: async () =>
        editWeekPlan(ctx(), {
          weekPlan: weekOf({ name: "一", editorId: night.room.actors.shen.userId }),
        }),
      pageEditor: async () =>
        changePage(ctx(), {
          ...{ ...(await on()), pageId: own.pageId, editorId: night.room.actors.shen.userId },
        }),
      pageSection: async () =>
        changePage(ctx(), {
          ...{ ...(await on()), pageId: own.pageId, sectionId: night.room.sections.city },
        }),
      removeTheirPage: async () => removePage(ctx(), { ...(await on()), pageId }),
      reorder: async () =>
        reorderPages(ctx(), { ...(await on()), pageIds: [pageId, theirs.otherPageId] }),
      request: () =>
        requestRendering(ctx(), { issueId: own.issueId, pageIds: [pageId], stage: "galley" }),
      transfer: async () =>
        transferStory(ctx(), {
          ...{ storyId, from: null, to: { issueId: own.issueId, pageId: own.pageId } },
        }),
      template: () => saveLayoutTemplate(ctx(), { issueId: own.issueId, pageId, name: "取来的" }),
    };
    const said = await refusals(acts);
    expect(said).toEqual({
      boardOfTheirPage: ["page-not-found"],
      contentsOfTheirStory: ["layout-story-unknown"],
      cut: ["placement-not-found"],
      leave: ["page-not-found"],
      move: ["placement-not-found"],
      place: ["story-not-found"],
      placeOnTheirs: ["page-not-found"],
      planTemplate: ["layout-template-gone"],
      planSection: ["section-unknown"],
      planEditor: ["person-not-found"],
      pageEditor: ["person-not-found"],
      pageSection: ["section-unknown"],
      removeTheirPage: ["page-not-found"],
      reorder: ["page-order-incomplete"],
      request: ["page-not-found"],
      transfer: ["story-not-found"],
      template: ["page-not-found"],
    });
  });

  test("zones of their own scan lead to no story of 澜城日报", async () => {
    await uploadScan(ctx(), {
      ...{ issueId: own.issueId, pageNumber: 1, bytes: onePixel, fileName: "一.png" },
    });
    const { scan } = (await findScannedPage(stranger, own.issueId, 1)) ?? {};
    const polygon = [
      [0, 0],
      [1, 0],
      [1, 1],
    ] as const;
    const acts = {
      zones: () =>
        saveScanZones(ctx(), {
          ...{ issueId: own.issueId, pageNumber: 1, revision: scan?.revision ?? 0 },
          zones: [{ id: "z", storyId: theirs.storyId, headline: "", polygon }],
        }),
    };
    expect(await refusals(acts)).toEqual(each(acts, "story-not-found"));
  });

  test("changes the settings of their own paper alone", async () => {
    const before = await findPublication(night.room.publicationId);
    await editFreeDays(ctx(), { freeDays: [{ date: "2027-01-01", name: "元旦" }] });
    await editRateCard(ctx(), {
      sizes: [{ code: "a", name: "甲", span: 2, rows: 10, price: "" }],
    });
    expect(await findPublication(stranger.publicationId)).toMatchObject({
      freeDays: [{ name: "元旦" }],
      rateCard: [{ code: "a" }],
    });
    expect(await findPublication(night.room.publicationId)).toEqual(before);
  });
});

/** Pages on Sundays alone. */
const weekOf = <T>(page: T) => [[page], [], [], [], [], [], []];
