import { rm } from "node:fs/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { PressNight } from "@/commands/press-night";
import { requestRendering } from "@/commands/request-rendering";
import { Refused, refuse } from "@/core/refusal";
import { pressFilePath } from "@/db/press-files";
import { listRenderingsOfIssue } from "@/db/queries/press/list-renderings";
import {
  claimRendering,
  finishRendering,
  renderingLease,
} from "@/db/queries/press/write-rendering";
import { renderings } from "@/db/schema";
import { freshNewsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { layOutIssue } from "@/db/seed/lay-out-issue";
import { transact } from "@/db/transact";
import { fakeRoom } from "./fake-room";
import { PressFault } from "./press-fault";
import { workOff } from "./work-off";

let night: PressNight;
let issueId: string;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
  issueId = await night.fullIssue();
  await layOutIssue(night.room, issueId);
});

const ask = (pages: readonly number[] = [1, 2, 3, 4]) =>
  night.issue(issueId).then((file) =>
    requestRendering(night.as("fang"), {
      issueId,
      pageIds: file.pages.filter(({ number }) => pages.includes(number)).map(({ id }) => id),
      stage: "page-proof",
    }),
  );
const list = () => listRenderingsOfIssue(night.room.actors.fang, issueId);

describe("the press", () => {
  test("makes what waits, in one Chromium: files, zones that lead to the stories, and the words as printed", async () => {
    await ask();
    const room = fakeRoom();
    expect(await workOff(room)).toBe(4);
    expect(room.opened).toBe(1);
    const done = await list();
    expect(done.map(({ state, progress, fault }) => [state, progress, fault])).toEqual(
      Array.from({ length: 4 }, () => ["done", 100, null]),
    );
    const first = done.find(({ pageId }) => pageId === done[0]?.pageId);
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(first?.files).toMatchObject({ small: { width: 720 }, large: { width: 2056 } });
    const [story] =
      (await night.copy(issueId)).pages.find(({ id }) => id === first?.pageId)?.placements ?? [];
    expect(first?.zones).toMatchObject([{ storyId: story?.story.id }]);
    expect(first?.words?.find(({ storyId }) => storyId === story?.story.id)?.paragraphs).toContain(
      story?.story.content.headline,
    );
    expect(await workOff(room)).toBe(0);
  });

  test("a Chromium killed in the middle is opened again and the page tried later; after the third time it is given up", async () => {
    await ask([1]);
    const room = fakeRoom({ page: () => Promise.reject(new PressFault("killed")) });
    expect(await workOff(room)).toBe(0);
    expect(await list()).toMatchObject([
      { state: "queued", attempts: 1, fault: "press-chromium-ended", progress: 0 },
    ]);
    room.time += 4_000;
    await workOff(room);
    expect(await list()).toMatchObject([{ attempts: 1 }]);
    room.time += 1_000;
    await workOff(room);
    room.time += 10_000;
    await workOff(room);
    expect(await list()).toMatchObject([
      { state: "failed", attempts: 3, fault: "press-chromium-ended" },
    ]);
    expect(room.outcomes.map(({ outcome }) => outcome)).toEqual([
      "postponed",
      "postponed",
      "failed",
    ]);
    room.time += 1e9;
    expect(await workOff(room)).toBe(0);
  });

  test("when the next one fails, the last good rendering of the page stays", async () => {
    await ask([1]);
    await workOff(fakeRoom());
    const [page] = (await night.copy(issueId)).pages;
    await night.edit(page?.placements[0]?.story.id ?? "", "渡口十二月复航");
    await ask([1]);
    await workOff(
      fakeRoom({
        open: () => Promise.reject(new Refused(refuse("press-no-chromium"))),
      }),
    );
    const both = await list();
    expect(both.map(({ number, state, fault }) => [number, state, fault])).toEqual([
      [2, "failed", "press-no-chromium"],
      [1, "done", null],
    ]);
  });

  test("a rendering whose process was killed is claimed again after its lease, and what that process brings late is not taken", async () => {
    await ask([1]);
    const room = fakeRoom();
    const lost = await transact((tx) => claimRendering(tx, room.time));
    expect(await workOff(room)).toBe(0);
    room.time += renderingLease + 1;
    expect(await workOff(room)).toBe(1);
    const [made] = await list();
    expect(made).toMatchObject({ id: lost?.id, state: "done", attempts: 2 });
    const { files, zones, words } = made ?? {};
    if (!lost || !files) throw new Error("nothing was made");
    const late = { files, zones: zones ?? null, words: words ?? null };
    expect(await transact((tx) => finishRendering(tx, lost, late, room.time))).toBe(false);
  });

  test("a press told to stop in the middle gives the page back untried, and the next one makes it", async () => {
    await ask([1]);
    const stop = new AbortController();
    const room = fakeRoom({
      page: () => {
        stop.abort();
        return new Promise(() => {});
      },
    });
    expect(await workOff({ ...room, signal: stop.signal })).toBe(0);
    expect(await list()).toMatchObject([{ state: "queued", attempts: 0, fault: null }]);
    expect(await workOff(fakeRoom())).toBe(1);
  });

  test("two presses on one queue make each page once", async () => {
    await ask();
    const rooms = [fakeRoom(), fakeRoom()];
    const made = await Promise.all(rooms.map((room) => workOff(room)));
    expect(made.reduce((sum, of) => sum + of, 0)).toBe(4);
    expect((await list()).every(({ attempts }) => attempts === 1)).toBe(true);
  });

  test("says what is missing: typefaces, a picture's file, what was frozen", async () => {
    const faultOf = async (room: ReturnType<typeof fakeRoom>) => {
      await workOff(room);
      return (await list()).find(({ state }) => state === "failed")?.fault;
    };
    await ask([1]);
    expect(
      await faultOf(fakeRoom({ files: new Map([["/fonts/serif.woff2", "/nowhere/serif.woff2"]]) })),
    ).toBe("press-fonts-missing");
    await rawDb().delete(renderings);
    await ask([2]);
    expect(
      await faultOf(fakeRoom({ files: new Map([["/pictures/x/1/960.jpg", "/nowhere/960.jpg"]]) })),
    ).toBe("press-picture-missing");
    await rawDb().delete(renderings);
    await ask([3]);
    const [row] = await rawDb().select().from(renderings);
    await rm(pressFilePath(row?.source?.name ?? ""));
    expect(await faultOf(fakeRoom())).toBe("press-source-missing");
  });

  test("a full disk is told as such and tried again: with room, the page is made", async () => {
    await ask([1]);
    const full = Object.assign(new Error("write"), { code: "ENOSPC" });
    const room = fakeRoom({ page: () => Promise.reject(full) });
    await workOff(room);
    expect(await list()).toMatchObject([{ state: "queued", fault: "storage-full" }]);
    const later = fakeRoom();
    later.time = room.time + 5_000;
    expect(await workOff(later)).toBe(1);
    expect(await list()).toMatchObject([{ state: "done", fault: null }]);
  });
});
