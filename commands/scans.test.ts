import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { preflight } from "@/core/issue/preflight";
import type { PageZone } from "@/core/paper/page-zone";
import { rectangle } from "@/core/paper/zone-moves";
import { asPageText } from "@/core/paper/zone-text";
import { plainText } from "@/core/text/plain-text";
import { reader } from "@/db/client";
import { listIssueHistory } from "@/db/queries/issue/list-issue-history";
import { listAlarms } from "@/db/queries/log/alarms";
import { findScan, findScannedPage, type ScanRow } from "@/db/queries/press/find-scan";
import { findZoneText } from "@/db/queries/press/find-zone-text";
import { hasWaitingScan } from "@/db/queries/press/has-waiting-scan";
import { claimScan, scanLease } from "@/db/queries/press/write-scan";
import { findPrintedIssue } from "@/db/queries/public/find-printed-issue";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { refusalCode } from "@/db/seed/refusal-code";
import { transact } from "@/db/transact";
import { holdScan } from "@/jobs/scans/hold-scan";
import { readScans } from "@/jobs/scans/read-scans";
import { addPage } from "./add-page";
import { changePage } from "./change-page";
import { createIssue } from "./create-issue";
import { makeZoneStory } from "./make-zone-story";
import { PressNight, pressHour } from "./press-night";
import { proposeZones } from "./propose-zones";
import { publishScan } from "./publish-scan";
import { publishStory } from "./publish-story";
import { releaseIssue } from "./release-issue";
import { removePage } from "./remove-page";
import { retryScan } from "./retry-scan";
import { saveScanZones } from "./save-scan-zones";
import { plainPdf } from "./scan-fixtures/pdfs";
import { signOffIssue } from "./sign-off-issue";
import { startProofing } from "./start-proofing";
import { uploadScan } from "./upload-scan";
import { withdrawStory } from "./withdraw-story";

const morning = pressHour + 400;
let pdf: Uint8Array;
/** Read in a moment, and without words. */
let picture: Uint8Array;
let night: PressNight;
beforeAll(async () => {
  pdf = await plainPdf(2);
  const create = { width: 300, height: 430, channels: 3, background: "#f4f1ea" } as const;
  picture = await sharp({ create }).png().toBuffer();
});
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

async function scanOn(issueId: string, pageNumber = 1): Promise<ScanRow> {
  const found = await findScannedPage(night.room.actors.fang, issueId, pageNumber, reader());
  if (!found?.scan) throw new Error("the page has no scan");
  return found.scan;
}

/** Names the page with its scan as it stands now. */
const on = async (issueId: string, pageNumber = 1) => ({
  issueId,
  pageNumber,
  revision: (await scanOn(issueId, pageNumber)).revision,
});

async function upload(
  issueId: string,
  pageNumber = 1,
  { bytes = picture, filePage = 1 } = {},
): Promise<void> {
  const input = { issueId, pageNumber, bytes, fileName: "版面.pdf", filePage };
  await uploadScan(night.as("fang"), input);
  await readScans(() => night.now);
}

const zone = (id: string, storyId: string | null, headline = "", top = 0.1): PageZone => ({
  id,
  storyId,
  headline,
  polygon: rectangle([0.1, top], [0.5, top + 0.2]),
});

describe("zones on an old page", () => {
  test("are saved by 方格 with the story they lead to; who looked before is told who came first", async () => {
    const storyId = await night.draft("渡口复航");
    const issueId = await night.issueWith([[storyId]]);
    await upload(issueId);
    const seen = await on(issueId);
    const zones = [zone("a", storyId, "渡口复航")];
    await saveScanZones(night.as("fang"), { ...seen, zones });
    expect((await scanOn(issueId)).zones).toEqual(zones);
    const late = saveScanZones(night.as("qin"), { ...seen, zones: [] }).catch((e: unknown) => e);
    expect(await late).toMatchObject({ first: { code: "stale-scan", params: { by: "方格" } } });
    expect((await scanOn(issueId)).zones).toEqual(zones);
  });

  test("lead to no story one may not read, and not off the page", async () => {
    const issueId = await night.issueWith([[]]);
    await upload(issueId);
    const save = async (...zones: readonly PageZone[]) =>
      refusalCode(saveScanZones(night.as("fang"), { ...(await on(issueId)), zones }));
    expect(await save(zone("a", "none"))).toBe("story-not-found");
    expect(await save(zone("a", null, "长".repeat(300)))).toBe("zone-headline-long");
    expect(await save({ ...zone("a", null), polygon: [[0, 0]] })).toBe("zone-corners");
  });

  test("are proposed anew from the words of the page, and read into a draft on the page", async () => {
    const issueId = await night.issueWith([[]]);
    await upload(issueId);
    const none = proposeZones(night.as("fang"), await on(issueId));
    expect(await refusalCode(none)).toBe("scan-has-no-words");
    await upload(issueId, 1, { bytes: pdf });
    const { zones } = await proposeZones(night.as("fang"), await on(issueId));
    expect(zones.map(({ headline }) => headline)).toEqual(["Ferry runs again, page 1"]);
    const text = "澜江渡口复航\n\n　　本报讯（记者 陆之遥）澜江渡口昨天恢复通航。\n　　票价不变。";
    const input = { zoneId: zones[0]?.id ?? "", text, sectionId: night.room.sections.city };
    const made = await makeZoneStory(night.as("fang"), { ...(await on(issueId)), ...input });
    const [storyId = ""] = made.storyIds;
    const { story } = await night.story(storyId);
    expect(story).toMatchObject({ state: "draft", headline: "澜江渡口复航", dateline: "本报讯" });
    expect(plainText(story.body)).toBe("澜江渡口昨天恢复通航。\n票价不变。");
    expect((await scanOn(issueId)).zones[0]?.storyId).toBe(storyId);
    expect((await night.issue(issueId)).placements.map((p) => p.storyId)).toEqual([storyId]);
    const again = makeZoneStory(night.as("fang"), { ...(await on(issueId)), ...input });
    expect(await refusalCode(again)).toBe("zone-linked");
  });

  test("give a draft its 副题 without the dash that only told it from the headline", async () => {
    const issueId = await night.issueWith([[]]);
    await upload(issueId, 1, { bytes: pdf });
    const [found] = (await scanOn(issueId)).zones;
    const title = { kicker: "", headline: "渡口复航", paragraphs: ["船票仍是两元。"] };
    const text = asPageText({ ...title, deck: "每天二十四班" });
    expect(text).toContain("——每天二十四班");
    const { storyIds } = await makeZoneStory(night.as("fang"), {
      ...(await on(issueId)),
      zoneId: found?.id ?? "",
      text,
      choices: { hasAddedDash: true },
      sectionId: night.room.sections.city,
    });
    expect((await night.story(storyIds[0] ?? "")).story).toMatchObject({
      headline: "渡口复航",
      deck: "每天二十四班",
    });
  });

  test("stay when another file comes, until somebody proposes them anew", async () => {
    const issueId = await night.issueWith([[]]);
    await upload(issueId);
    const zones = [zone("a", null, "广告")];
    await saveScanZones(night.as("fang"), { ...(await on(issueId)), zones });
    await upload(issueId, 1, { bytes: pdf, filePage: 2 });
    expect(await scanOn(issueId)).toMatchObject({ zones, filePage: 2, revision: 4 });
    await retryScan(night.as("fang"), { ...(await on(issueId)), filePage: 1 });
    await readScans(() => night.now);
    expect(await scanOn(issueId)).toMatchObject({ zones, filePage: 1 });
  });

  test("leave a line of history each", async () => {
    const issueId = await night.issueWith([[]]);
    await upload(issueId);
    await saveScanZones(night.as("fang"), { ...(await on(issueId)), zones: [] });
    await publishScan(night.as("qin"), await on(issueId));
    const verbs = (await listIssueHistory(night.room.actors.qin, issueId)).map(({ verb }) => verb);
    expect(verbs).toEqual(
      expect.arrayContaining(["upload-scan", "save-scan-zones", "publish-scan"]),
    );
  });
});

describe("an old page and readers", () => {
  test("goes out with its issue, its zones leading to what was released with it", async () => {
    const issueId = await night.signedOff();
    const [first] = (await night.issue(issueId)).placements;
    const draft = await night.draft("不该看到的题目");
    await upload(issueId);
    const zones = [
      zone("a", first?.storyId ?? null, "旧题目"),
      zone("b", draft, "不该看到的题目", 0.4),
      zone("c", null, "广告", 0.7),
    ];
    await saveScanZones(night.as("fang"), { ...(await on(issueId)), zones });
    await publishScan(night.as("qin"), await on(issueId));
    expect((await findPrintedIssue(issueId)).pages).toEqual([]);
    await releaseIssue(night.as("qin", morning), { issueId });
    const [page, ...more] = (await findPrintedIssue(issueId)).pages;
    expect(more).toEqual([]);
    expect(page?.zones.map(({ headline }) => headline)).toEqual(["11-24渡口复航", "广告"]);
    expect(page?.large).toEqual((await scanOn(issueId)).large);
    expect(JSON.stringify(page)).not.toContain("不该看到");
  });

  test("is no empty page: its issue is released with it", async () => {
    const issueId = await night.fullIssue();
    await night.proof(issueId);
    await addPage(night.as("fang"), { ...(await night.on(issueId)), name: "旧版" });
    const codes = async () => preflight(await night.copy(issueId), morning).map(({ code }) => code);
    expect(await codes()).toContain("page-empty");
    await upload(issueId, 5);
    await publishScan(night.as("qin"), await on(issueId, 5));
    expect(await codes()).not.toContain("page-empty");
    await signOffIssue(night.as("qin"), await night.on(issueId));
    await releaseIssue(night.as("qin", morning), { issueId });
    expect((await findPrintedIssue(issueId)).pages.map(({ number }) => number)).toEqual([5]);
  });

  test("of each page makes an old issue of files alone, which goes out without a story", async () => {
    const { issueId } = await createIssue(night.as("qin"), { date: "1998-03-05", pages: 3 });
    for (const { id } of (await night.issue(issueId)).pages)
      await changePage(night.as("qin"), {
        ...(await night.on(issueId)),
        pageId: id,
        name: "旧版",
      });
    const codes = async () => preflight(await night.copy(issueId), night.now).map((f) => f.code);
    expect(await codes()).toEqual(expect.arrayContaining(["issue-empty", "page-empty"]));
    const start = async () => startProofing(night.as("fang"), await night.on(issueId));
    expect(await refusalCode(start())).toBe("issue-empty");
    for (const number of [1, 2, 3]) {
      await upload(issueId, number);
      await publishScan(night.as("qin"), await on(issueId, number));
      if (number === 2) expect(await codes()).toEqual(["page-empty"]);
    }
    expect(await codes()).toEqual([]);
    await start();
    await signOffIssue(night.as("qin"), { ...(await night.on(issueId)), releaseNow: true });
    await releaseIssue(night.as("qin"), { issueId });
    expect((await findPrintedIssue(issueId)).pages.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test("that was taken back after 付印 keeps its issue from readers, who would find an empty page", async () => {
    const { issueId } = await createIssue(night.as("qin"), { date: "1998-03-05", pages: 1 });
    await upload(issueId);
    await publishScan(night.as("qin"), await on(issueId));
    await startProofing(night.as("qin"), await night.on(issueId));
    await signOffIssue(night.as("qin"), { ...(await night.on(issueId)), releaseNow: true });
    await upload(issueId, 1, { bytes: pdf });
    const release = () => releaseIssue(night.as("qin"), { issueId });
    expect(await refusalCode(release())).toBe("page-empty");
    await publishScan(night.as("qin"), await on(issueId));
    await release();
    expect((await findPrintedIssue(issueId)).pages).toHaveLength(1);
  });

  test("goes with a withdrawn story although its zone was taken away since, or was never drawn", async () => {
    const issueId = await night.signedOff();
    await releaseIssue(night.as("qin", morning), { issueId });
    const [first, second] = (await night.issue(issueId)).placements;
    await upload(issueId, 1);
    const zones = [zone("a", first?.storyId ?? null, "渡口复航")];
    await saveScanZones(night.as("fang"), { ...(await on(issueId)), zones });
    await publishScan(night.as("qin"), await on(issueId));
    await saveScanZones(night.as("fang"), { ...(await on(issueId)), zones: [] });
    await upload(issueId, 2);
    await publishScan(night.as("qin"), await on(issueId, 2));
    const shown = async () => (await findPrintedIssue(issueId)).pages.map(({ number }) => number);
    expect(await shown()).toEqual([1, 2]);
    const withdraw = (storyId = "") =>
      withdrawStory(night.as("qin"), { storyId, notice: "有误。" });
    await withdraw(first?.storyId);
    expect(await shown()).toEqual([2]);
    await withdraw(second?.storyId);
    expect(await shown()).toEqual([]);
    expect((await scanOn(issueId)).publishedAt).toBeNull();
    expect((await scanOn(issueId, 2)).publishedAt).toBeNull();
  });

  test("of a released issue is shown at once, its zones as their stories become public; withdrawn, the page goes", async () => {
    const issueId = await night.signedOff();
    await releaseIssue(night.as("qin", morning), { issueId });
    await upload(issueId, 2);
    const late = await night.approved("旧报上的一篇");
    await saveScanZones(night.as("fang"), {
      ...(await on(issueId, 2)),
      zones: [zone("a", late, "旧报上的一篇")],
    });
    expect((await findPrintedIssue(issueId)).pages).toEqual([]);
    expect(await publishScan(night.as("qin"), await on(issueId, 2))).toEqual({ isPublic: true });
    const zonesShown = async () =>
      (await findPrintedIssue(issueId)).pages.map(({ zones }) => zones);
    expect(await zonesShown()).toEqual([[]]);
    const { revision } = (await night.story(late)).story;
    await publishStory(night.as("qin"), { storyId: late, revision });
    expect(await zonesShown()).toEqual([[expect.objectContaining({ storyId: late })]]);
    await withdrawStory(night.as("qin"), { storyId: late, notice: "有误。" });
    expect(await zonesShown()).toEqual([]);
    expect((await scanOn(issueId, 2)).publishedAt).toBeNull();
    expect(await listAlarms(night.room.actors.qin)).toMatchObject([
      { code: "scan-hidden", issueId, params: { page: 2 } },
    ]);
  });

  test("made into a story when the issue is out, its text waits in the pool and stands on no page", async () => {
    const issueId = await night.signedOff();
    await releaseIssue(night.as("qin", morning), { issueId });
    const before = (await night.issue(issueId)).placements;
    await upload(issueId, 2, { bytes: pdf });
    const [found] = (await scanOn(issueId, 2)).zones;
    const made = await makeZoneStory(night.as("fang"), {
      ...(await on(issueId, 2)),
      zoneId: found?.id ?? "",
      text: "旧报上的一篇\n\n　　本报讯（记者 陆之遥）渡口复航。",
      sectionId: night.room.sections.city,
    });
    expect((await night.story(made.storyIds[0] ?? "")).story.state).toBe("draft");
    expect((await night.issue(issueId)).placements).toEqual(before);
  });

  test("is shown by the duty chief alone, brought by no reporter, and not before it is read", async () => {
    const issueId = await night.issueWith([[]]);
    const input = { issueId, pageNumber: 1, bytes: pdf, fileName: "x.pdf", filePage: 1 };
    expect(await refusalCode(uploadScan(night.as("lu"), input))).toBe("right.upload-scan");
    expect(await refusalCode(uploadScan(night.as("fang"), { ...input, pageNumber: 9 }))).toBe(
      "page-not-found",
    );
    await uploadScan(night.as("fang"), input);
    expect(await refusalCode(publishScan(night.as("qin"), await on(issueId)))).toBe(
      "scan-being-read",
    );
    await readScans(() => night.now);
    expect(await refusalCode(publishScan(night.as("fang"), await on(issueId)))).toBe(
      "right.publish-scan",
    );
  });

  test("whose reading a restart broke off is read again, three times, and then waits for a person", async () => {
    const issueId = await night.issueWith([[]]);
    await uploadScan(night.as("fang"), {
      ...{ issueId, pageNumber: 1, bytes: picture, fileName: "x.png" },
    });
    const breakOff = (at: number) => transact((tx) => claimScan(tx, at));
    expect(await breakOff(night.now)).not.toBeNull();
    expect(await readScans(() => night.now + scanLease)).toEqual([]);
    expect(await breakOff(night.now + 2 * scanLease)).not.toBeNull();
    const [outcome] = await readScans(() => night.now + 4 * scanLease);
    expect(outcome).toMatchObject({ outcome: "ready" });
    await uploadScan(night.as("fang"), {
      ...{ issueId, pageNumber: 1, bytes: picture, fileName: "x.png" },
    });
    for (const times of [5, 7, 9]) await breakOff(night.now + times * scanLease);
    await readScans(() => night.now + 11 * scanLease);
    expect(await scanOn(issueId)).toMatchObject({ state: "failed", fault: "scan-fault" });
    await retryScan(night.as("fang"), { ...(await on(issueId)), filePage: 1 });
    await readScans(() => night.now + 12 * scanLease);
    expect(await scanOn(issueId)).toMatchObject({ state: "ready", fault: null });
  });

  test("is its reader's as long as that gives signs of life, and no longer", async () => {
    const issueId = await night.issueWith([[]]);
    await uploadScan(night.as("fang"), {
      ...{ issueId, pageNumber: 1, bytes: picture, fileName: "x.png" },
    });
    const first = await transact((tx) => claimScan(tx, night.now));
    if (!first) throw new Error("nothing to read");
    const later = night.now + scanLease;
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const held = holdScan(first, () => later);
    vi.advanceTimersByTime(scanLease / 2);
    expect(await held.settle(() => ({ progress: 50 }))).toBe(true);
    held.letGo();
    vi.useRealTimers();
    expect(await hasWaitingScan(later + scanLease)).toBe(false);
    expect(await transact((tx) => claimScan(tx, later + scanLease))).toBeNull();
    expect(await hasWaitingScan(later + scanLease + 1)).toBe(true);
    expect(await transact((tx) => claimScan(tx, later + scanLease + 1))).not.toBeNull();
    // The first comes back, and finds that it is another's.
    expect(await held.settle(() => ({ progress: 90 }))).toBe(false);
  });

  test("is not found by the duty chief of another newspaper, whatever they ask for", async () => {
    const issueId = await night.issueWith([[]]);
    await upload(issueId, 1, { bytes: pdf });
    const stranger = { ...night.room.actors.qin, publicationId: "another paper" };
    const { id, zones } = await scanOn(issueId);
    const ctx = { actor: stranger, now: night.now };
    const seen = await on(issueId);
    const [found] = zones;
    const zoneId = found?.id ?? "";
    const story = { zoneId, text: "题\n\n　　文。", sectionId: night.room.sections.city };
    const asked = [
      uploadScan(ctx, { ...seen, bytes: picture, fileName: "x.png" }),
      retryScan(ctx, { ...seen, filePage: 1 }),
      saveScanZones(ctx, { ...seen, zones: [] }),
      proposeZones(ctx, seen),
      publishScan(ctx, seen),
      makeZoneStory(ctx, { ...seen, ...story }),
    ];
    const codes = await Promise.all(asked.map((one) => refusalCode(one)));
    expect(new Set(codes)).toEqual(new Set(["page-not-found"]));
    const words = { ...seen, zoneId, polygon: found?.polygon ?? [] };
    expect(await refusalCode(findZoneText(stranger, words))).toBe("scan-not-found");
    expect(await findScan(stranger, id)).toBeNull();
    expect(await scanOn(issueId)).toMatchObject({ zones, revision: seen.revision });
  });

  test("goes with its page when that is taken out", async () => {
    const issueId = await night.issueWith([[]]);
    await upload(issueId);
    const pageId = (await night.issue(issueId)).pages[0]?.id ?? "";
    await removePage(night.as("fang"), { ...(await night.on(issueId)), pageId });
    expect((await findScannedPage(night.room.actors.fang, issueId, 1, reader()))?.scan).toBeNull();
  });
});
