import { rm, stat } from "node:fs/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { PressNight, pressHour } from "@/commands/press-night";
import { refusalCodes } from "@/commands/refusal-codes";
import { reopenIssue } from "@/commands/reopen-issue";
import { requestRendering } from "@/commands/request-rendering";
import { signOffIssue } from "@/commands/sign-off-issue";
import { withdrawIssue } from "@/commands/withdraw-issue";
import { withdrawStory } from "@/commands/withdraw-story";
import { Refused, refuse } from "@/core/refusal";
import { pressFilePath, readPressText } from "@/db/press-files";
import { listAlarms } from "@/db/queries/log/alarms";
import { listRenderingsOfIssue } from "@/db/queries/press/list-renderings";
import { findPublication } from "@/db/queries/publication/find-publication";
import { publicIssues, publicPages, renderings } from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { layOutIssue } from "@/db/seed/lay-out-issue";
import { runDueJobs } from "../run-due-jobs";
import { fakeRoom } from "./fake-room";
import { workOff } from "./work-off";

const morning = pressHour + 400;

let night: PressNight;
let issueId: string;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
  issueId = await night.fullIssue();
  await layOutIssue(night.room, issueId);
  await night.proof(issueId);
});

const signOff = async () => signOffIssue(night.as("qin"), await night.on(issueId));
const list = () => listRenderingsOfIssue(night.room.actors.qin, issueId);
const shownPages = () => rawDb().select().from(publicPages).orderBy(publicPages.number);
const shownIssue = async () => (await rawDb().select().from(publicIssues))[0];
const siteRevision = async () => (await findPublication())?.siteRevision;
const noChromium = () =>
  fakeRoom({ open: () => Promise.reject(new Refused(refuse("press-no-chromium"))) });

describe("the pages readers get", () => {
  test("付印 has every page and the whole issue printed; the release shows what is ready, at once", async () => {
    await signOff();
    expect((await list()).map(({ stage, state }) => [stage, state])).toEqual(
      Array.from({ length: 5 }, () => ["release", "queued"]),
    );
    await workOff(fakeRoom());
    expect(await shownPages()).toEqual([]);
    await runDueJobs(morning);
    const pages = await shownPages();
    expect(pages.map(({ number, source, updatedAt }) => [number, source, updatedAt])).toEqual(
      [1, 2, 3, 4].map((number) => [number, "press", morning]),
    );
    const [story] = (await night.copy(issueId)).pages[0]?.placements ?? [];
    expect(pages[0]?.zones).toMatchObject([{ storyId: story?.story.id }]);
    expect((await shownIssue())?.pdf?.name).toMatch(/^[0-9a-f]{64}\.pdf$/);
  });

  test("the release waits for no press: what is finished later is added then, and readers are shown it", async () => {
    await signOff();
    await runDueJobs(morning);
    expect(await shownPages()).toEqual([]);
    const before = await siteRevision();
    await workOff(fakeRoom());
    expect(await shownPages()).toHaveLength(4);
    expect((await shownIssue())?.pdf).not.toBeNull();
    expect(await siteRevision()).toBeGreaterThan(before ?? 0);
  });

  test("pages that cannot be made raise one alarm with the reason; who may asks for them again, and then they come", async () => {
    await signOff();
    await workOff(noChromium());
    await runDueJobs(morning);
    expect(await listAlarms(night.room.actors.qin)).toMatchObject([
      { code: "press-failed", issueId, params: { reason: "press-no-chromium" } },
    ]);
    const again = { issueId, pageIds: null, stage: "release" } as const;
    expect(await refusalCodes(requestRendering(night.as("shen"), again))).toEqual([
      "right.print-release",
    ]);
    expect(await requestRendering(night.as("fang"), again)).toHaveLength(5);
    await workOff(fakeRoom());
    expect(await shownPages()).toHaveLength(4);
  });

  test("a 付印 taken back takes its pages along: after the next one only the changed words are shown", async () => {
    await signOff();
    await workOff(fakeRoom());
    await reopenIssue(night.as("qin"), { ...(await night.on(issueId)), reason: "头题有误" });
    const [page] = (await night.copy(issueId)).pages;
    const storyId = page?.placements[0]?.story.id ?? "";
    await night.edit(storyId, "渡口十二月复航");
    await night.sign(storyId);
    await night.proof(issueId);
    await signOff();
    expect((await list()).filter(({ state }) => state === "queued")).toHaveLength(2);
    await runDueJobs(morning);
    expect((await shownPages()).map(({ number }) => number)).toEqual([2, 3, 4]);
    expect((await shownIssue())?.pdf).toBeNull();
    await workOff(fakeRoom());
    const [first] = await shownPages();
    expect(first).toMatchObject({ number: 1, zones: [{ headline: "渡口十二月复航" }] });
  });

  test("a withdrawn issue leaves none of its pages", async () => {
    await signOff();
    await workOff(fakeRoom());
    await runDueJobs(morning);
    await withdrawIssue(night.as("qin", morning + 1), {
      ...(await night.on(issueId)),
      notice: "本期整期撤下。",
    });
    expect(await shownPages()).toEqual([]);
    expect(await shownIssue()).toMatchObject({ pdf: null, epub: null });
    await workOff(fakeRoom());
    expect(await shownPages()).toEqual([]);
  });

  test("a withdrawn story takes its page along until that comes back with the notice in its place, and no zone", async () => {
    await signOff();
    await workOff(fakeRoom());
    await runDueJobs(morning);
    const [page] = (await night.copy(issueId)).pages;
    const storyId = page?.placements[0]?.story.id ?? "";
    await withdrawStory(night.as("qin", morning + 1), { storyId, notice: "当事人未核实。" });
    expect((await shownPages()).map(({ number }) => number)).not.toContain(1);
    expect((await shownIssue())?.pdf).toBeNull();
    await workOff(fakeRoom());
    const [first] = await shownPages();
    expect(first).toMatchObject({ number: 1, zones: [] });
    const printed = (await readPressText(first?.pdf?.name ?? "")) ?? "";
    expect(printed).toContain("当事人未核实。");
    expect(printed).not.toContain("渡口");
  });

  test("a withdrawn story takes its page along also when what the page prints was removed by hand; an alarm tells of it", async () => {
    await signOff();
    await workOff(fakeRoom());
    await runDueJobs(morning);
    for (const { source } of await rawDb().select().from(renderings))
      await rm(pressFilePath(source?.name ?? ""));
    const [page] = (await night.copy(issueId)).pages;
    const storyId = page?.placements[0]?.story.id ?? "";
    await withdrawStory(night.as("qin", morning + 1), { storyId, notice: "当事人未核实。" });
    expect((await shownPages()).map(({ number }) => number)).not.toContain(1);
    await workOff(fakeRoom());
    expect((await shownPages()).map(({ number }) => number)).not.toContain(1);
    expect(await listAlarms(night.room.actors.qin)).toMatchObject([
      { code: "press-failed", params: { reason: "press-source-missing" } },
    ]);
  });

  test("a page whose files were removed by hand is made again when somebody asks, and readers are shown it", async () => {
    await signOff();
    await workOff(fakeRoom());
    await runDueJobs(morning);
    const [first] = await shownPages();
    await rm(pressFilePath(first?.large.name ?? ""));
    const [page] = (await night.copy(issueId)).pages;
    await requestRendering(night.as("fang"), {
      issueId,
      pageIds: [page?.id ?? ""],
      stage: "release",
    });
    await workOff(fakeRoom());
    const [mended] = await shownPages();
    expect(await stat(pressFilePath(mended?.large.name ?? ""))).toBeTruthy();
  });
});
