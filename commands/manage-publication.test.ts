import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { threeReviews } from "@/core/process/process";
import type { PublicationFields } from "@/core/publication/check-publication";
import { Refused } from "@/core/refusal";
import { migrate } from "@/db/migrate";
import { findMovedAddress } from "@/db/queries/public/find-moved-address";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { updatePublication } from "@/db/queries/publication/write-publication";
import { updateStory } from "@/db/queries/story/write-story";
import { users } from "@/db/schema";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom, rawDb } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { addSection } from "./add-section";
import { createStory } from "./create-story";
import { editProcess } from "./edit-process";
import { editPublication } from "./edit-publication";
import { editSection } from "./edit-section";
import { editWeekPlan } from "./edit-week-plan";
import { foundPublication } from "./found-publication";
import { orderSections } from "./order-sections";

const now = Date.UTC(2026, 10, 24, 4);
let room: Newsroom;
beforeEach(async () => {
  room = await freshNewsroom();
});
const as = (key: CastKey) => ({ actor: room.actors[key], now });
const codes = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (e: unknown) => e,
  );
  return error instanceof Refused ? error.refusals.map((r) => r.code) : null;
};
const fields: PublicationFields = {
  kind: "newspaper",
  name: "澜城日报",
  nameEn: "Lancheng Daily",
  motto: "",
  language: "zh-CN",
  timeZone: "Asia/Shanghai",
  releaseTime: "06:00",
  cn: "CN 00-0000",
  issn: "",
  governedBy: "",
  sponsoredBy: "",
  publishedBy: "",
  price: "2元",
  printer: "印务中心",
  address: "",
  firstRunningNumber: 1,
};

describe("the publication's data", () => {
  it("is changed by an administrator and by nobody else", async () => {
    expect(await codes(editPublication(as("qin"), fields))).toEqual(["right.edit-publication"]);
    await editPublication(as("guan"), fields);
    expect((await findPublication())?.releaseTime).toBe("06:00");
  });

  it("is kept without what cannot be seen or printed", async () => {
    await editPublication(as("guan"), { ...fields, motto: "\u200b", price: "2\0元" });
    expect(await findPublication()).toMatchObject({ motto: "", price: "2元" });
    expect(await codes(editPublication(as("guan"), { ...fields, name: "\u3164" }))).toEqual([
      "publication-name-required",
    ]);
  });

  it("is refused field by field", async () => {
    const bad = {
      ...fields,
      name: " ",
      timeZone: "Mars/Base",
      releaseTime: "25:00",
      firstRunningNumber: 0,
    };
    expect(await codes(editPublication(as("guan"), bad))).toEqual([
      "publication-name-required",
      "time-zone-unknown",
      "time-invalid",
      "issue-number-invalid",
    ]);
  });

  it("keeps what two administrators changed in different fields, and tells who would put a change back", async () => {
    const opened = { ...fields };
    await editPublication(as("guan"), fields);
    await editPublication(as("guan"), { ...opened, price: "4.00元", from: opened });
    await editPublication(as("guan"), { ...opened, printer: "新厂", from: opened });
    expect(await findPublication()).toMatchObject({ price: "4.00元", printer: "新厂" });
    expect(
      await codes(editPublication(as("guan"), { ...opened, price: "5.00元", from: opened })),
    ).toEqual(["changed-meanwhile"]);
    // As an older version kept it, with a switch that is gone.
    const older = threeReviews.map((stage) => ({ ...stage, differsFromEarlier: true }));
    await transact((tx) => updatePublication(tx, room.publicationId, { process: older }));
    await editProcess(as("guan"), { process: threeReviews, from: threeReviews });
    const week = Array.from({ length: 7 }, () => [{ name: "要闻 " }]);
    await editWeekPlan(as("guan"), { weekPlan: week });
    const renamed = week.map(() => [{ name: "头版" }]);
    await editWeekPlan(as("guan"), { weekPlan: renamed, from: week });
    expect(
      await codes(
        editProcess(as("guan"), { process: threeReviews.slice(1), from: threeReviews.slice(2) }),
      ),
    ).toEqual(["changed-meanwhile"]);
  });

  it("may have one to five reviews, of which the last signs", async () => {
    const [first, second, third] = threeReviews;
    if (!first || !second || !third) throw new Error("three reviews are three");
    expect(await codes(editProcess(as("guan"), { process: [] }))).toEqual(["process-length"]);
    expect(await codes(editProcess(as("guan"), { process: [first] }))).toEqual([
      "last-stage-signs",
    ]);
    expect(await codes(editProcess(as("guan"), { process: [third, third] }))).toEqual([
      "stage-passes",
    ]);
    expect(
      await codes(
        editProcess(as("guan"), { process: [first, second, { ...third, mayBeAuthor: true }] }),
      ),
    ).toEqual(["stage-not-author"]);
    expect(
      await codes(editProcess(as("guan"), { process: [{ ...third, mayBeAuthor: true }] })),
    ).toEqual(["stage-not-author"]);
    await editProcess(as("guan"), { process: [third] });
    expect((await findPublication())?.process).toHaveLength(1);
  });

  it("keeps a review while a story waits in it", async () => {
    const { storyId } = await createStory(as("lu"), {
      kind: "news",
      sectionId: room.sections.city,
    });
    await transact((tx) => updateStory(tx, storyId, { state: "review", stage: 3 }));
    const last = threeReviews.at(-1);
    expect(await codes(editProcess(as("guan"), { process: last ? [last] : [] }))).toEqual([
      "process-in-use",
    ]);
  });

  it("has a page plan for each of seven weekdays", async () => {
    const week = Array.from({ length: 7 }, () => [{ name: "要闻" }]);
    expect(await codes(editWeekPlan(as("guan"), { weekPlan: week.slice(1) }))).toEqual([
      "input-invalid",
    ]);
    expect(
      await codes(editWeekPlan(as("guan"), { weekPlan: week.map(() => [{ name: "" }]) })),
    ).toContain("page-name-needed");
    await editWeekPlan(as("guan"), { weekPlan: week });
    expect((await findPublication())?.weekPlan[0]).toEqual([{ name: "要闻" }]);
  });
});

describe("sections", () => {
  it("send readers of every old address to the newest one", async () => {
    const sectionId = room.sections.city;
    const named = { sectionId, name: "要闻", nameEn: "City" };
    await editSection(as("guan"), { ...named, slug: "news" });
    await editSection(as("guan"), { ...named, slug: "front" });
    expect(await findMovedAddress("/sections/city")).toBe("/sections/front");
    expect(await findMovedAddress("/sections/news")).toBe("/sections/front");
    await editSection(as("guan"), { ...named, slug: "city" });
    expect(await findMovedAddress("/sections/city")).toBeNull();
    expect(await findMovedAddress("/sections/front")).toBe("/sections/city");
  });

  it("are added at the end, ordered as a whole, and never two at one address", async () => {
    const sport = { name: "体育", nameEn: "Sport", slug: "sport" };
    const { sectionId } = await addSection(as("guan"), sport);
    expect(await codes(addSection(as("guan"), sport))).toEqual(["slug-taken"]);
    expect(await codes(addSection(as("guan"), { ...sport, slug: "体育" }))).toEqual([
      "slug-invalid",
    ]);
    const ids = (await listSections(room.publicationId)).map((s) => s.id);
    expect(ids.at(-1)).toBe(sectionId);
    expect(await codes(orderSections(as("guan"), { sectionIds: ids.slice(1) }))).toEqual([
      "section-order-incomplete",
    ]);
    await orderSections(as("guan"), { sectionIds: [...ids].reverse() });
    expect((await listSections(room.publicationId))[0]?.id).toBe(sectionId);
  });
});

describe("the first run", () => {
  const opening = (login: string) => ({
    publication: {
      kind: "newspaper" as const,
      name: "河口晚报",
      nameEn: "",
      language: "zh-CN",
      timeZone: "Asia/Shanghai",
      releaseTime: "16:00",
    },
    administrator: { name: "管一鸣", login, password: "渡口旁的老钟楼 1931" },
    now,
  });

  it("makes one publication and one administrator, also when two try at once", async () => {
    process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "masthead-first-"));
    await migrate();
    const tries = await Promise.all([
      codes(foundPublication(opening("a@hekou.example"))),
      codes(foundPublication(opening("b@hekou.example"))),
    ]);
    expect(tries.filter((t) => t === null)).toHaveLength(1);
    expect(tries.flat().filter(Boolean)).toEqual(["already-founded"]);
    expect(await rawDb().select().from(users)).toHaveLength(1);
    const publication = await findPublication();
    expect(await listSections(publication?.id ?? "")).toHaveLength(4);
  });

  it("is over once there is a publication", async () => {
    expect(await codes(foundPublication(opening("c@hekou.example")))).toEqual(["already-founded"]);
  });
});
