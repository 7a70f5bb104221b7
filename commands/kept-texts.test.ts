import { beforeEach, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { builtInTemplate } from "@/core/kept-text/built-in-template";
import type { TemplateFields } from "@/core/kept-text/template";
import { plainText } from "@/core/text/plain-text";
import { listBoilerplates, listLiveBoilerplates } from "@/db/queries/kept-text/boilerplates";
import { listLiveTemplates, listTemplates } from "@/db/queries/kept-text/templates";
import { findStory } from "@/db/queries/story/find-story";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { addBoilerplate } from "./add-boilerplate";
import { addTemplate } from "./add-template";
import { beginStory } from "./begin-story";
import { createStory } from "./create-story";
import { editBoilerplate } from "./edit-boilerplate";
import { editTemplate } from "./edit-template";
import { makeTemplate } from "./make-template";
import { refusalCodes } from "./refusal-codes";

let room: Newsroom;
let clock = Date.UTC(2026, 10, 24, 4);
const as = (who: CastKey) => ({ actor: room.actors[who], now: ++clock });
beforeEach(async () => {
  room = await freshNewsroom();
});

const weather = (sectionId: string | null = null): TemplateFields => ({
  name: "天气",
  kind: "news",
  language: "zh-CN",
  sectionId,
  content: {
    ...builtInTemplate("news", "zh-CN"),
    headline: "{section}天气 {weekday}",
    body: bodyOf(["{date}，多云。"]),
  },
});
const begin = (who: CastKey, templateId: string | null) =>
  beginStory(as(who), {
    kind: "news",
    sectionId: room.sections.city,
    language: "zh-CN",
    templateId,
  });
const seenOf = async (id: string) =>
  (await listTemplates(room.actors.shen)).find((line) => line.id === id)?.updatedAt ?? 0;
const put = async (templateId: string, state: "draft" | "live" | "retired") =>
  editTemplate(as("gu"), { templateId, seen: await seenOf(templateId), state });

it("Shen's template begins no story as a draft, and Lu's once it is live", async () => {
  const { templateId } = await addTemplate(as("shen"), weather());
  expect(await listLiveTemplates(room.actors.lu)).toEqual([]);
  expect(await refusalCodes(begin("lu", templateId))).toEqual(["template-not-live"]);
  await put(templateId, "live");
  expect((await listLiveTemplates(room.actors.lu)).map(({ name }) => name)).toEqual(["天气"]);
  const { storyId } = await begin("lu", templateId);
  const file = await findStory(room.actors.lu, storyId);
  expect(file?.story).toMatchObject({
    headline: "要闻天气 星期二",
    credits: [{ role: "reporter", name: "陆之遥" }],
    dateline: "本报讯",
  });
  expect(file && plainText(file.story.body)).toBe("2026年11月24日，多云。");
  await put(templateId, "retired");
  expect(await refusalCodes(begin("lu", templateId))).toEqual(["template-not-live"]);
});

it("without a template of the house a story begins with what the paper prints anyway", async () => {
  const { storyId } = await begin("tian", null);
  const file = await findStory(room.actors.tian, storyId);
  expect(file?.story).toMatchObject({
    dateline: "本报讯",
    credits: [{ role: "correspondent", name: "田守义" }],
  });
});

it("a template of another section begins no story here", async () => {
  const { templateId } = await addTemplate(as("shen"), weather(room.sections.culture));
  await put(templateId, "live");
  expect(await refusalCodes(begin("lu", templateId))).toEqual(["template-not-live"]);
});

it("who is not an editor keeps no templates and no boilerplate", async () => {
  const body = bodyOf(["新闻热线"]);
  expect(await refusalCodes(addTemplate(as("lu"), weather()))).toEqual(["right.edit-templates"]);
  expect(await refusalCodes(addBoilerplate(as("fang"), { name: "热线", body }))).toEqual([
    "right.edit-templates",
  ]);
  const { templateId } = await addTemplate(as("shen"), weather());
  const { boilerplateId } = await addBoilerplate(as("shen"), { name: "热线", body });
  expect(
    await refusalCodes(editTemplate(as("lu"), { templateId, seen: 0, state: "live" })),
  ).toEqual(["right.edit-templates"]);
  expect(
    await refusalCodes(editBoilerplate(as("lu"), { boilerplateId, seen: 0, state: "live" })),
  ).toEqual(["right.edit-templates"]);
  expect(await listTemplates(room.actors.lu)).toEqual([]);
  expect(await listBoilerplates(room.actors.lu)).toEqual([]);
  const { storyId } = await begin("lu", null);
  expect(
    await refusalCodes(makeTemplate(as("lu"), { storyId, name: "我的", sectionId: null })),
  ).toEqual(["right.edit-templates"]);
});

it("of two editors who change a template at once the second is told", async () => {
  const { templateId } = await addTemplate(as("shen"), weather());
  const seen = await seenOf(templateId);
  const change = (who: CastKey, name: string) =>
    editTemplate(as(who), {
      templateId,
      seen,
      fields: { ...weather(), name },
      state: "draft",
    });
  await change("gu", "天气预报");
  expect(await refusalCodes(change("shen", "气象"))).toEqual(["kept-text-stale"]);
  expect((await listTemplates(room.actors.shen))[0]?.name).toBe("天气预报");
});

it("a template that says something wrong is not kept, and neither is one that is gone", async () => {
  const wrong = { ...weather("no such section"), name: "" };
  expect(await refusalCodes(addTemplate(as("shen"), wrong))).toEqual([
    "kept-text-name-missing",
    "section-unknown",
  ]);
  const forged = { ...weather(), content: { ...weather().content, body: { type: "x" } } } as never;
  expect(await refusalCodes(addTemplate(as("shen"), forged))).toEqual(["body-not-a-document"]);
  expect(
    await refusalCodes(editTemplate(as("shen"), { templateId: "none", seen: 0, state: "live" })),
  ).toEqual(["kept-text-not-found"]);
});

it("Shen makes a template of Lu's story, which says so in its history", async () => {
  const { storyId } = await createStory(as("lu"), {
    kind: "news",
    sectionId: room.sections.city,
    headline: "今日水位",
    credits: [{ role: "reporter", name: "陆之遥" }],
    body: bodyOf(["水位如下。"]),
  });
  await makeTemplate(as("shen"), { storyId, name: "水位", sectionId: room.sections.city });
  expect((await listTemplates(room.actors.shen))[0]).toMatchObject({
    name: "水位",
    state: "draft",
    sectionId: room.sections.city,
    owner: "沈砚秋",
    content: { headline: "今日水位", credits: [{ role: "reporter", name: "{author}" }] },
  });
  const [line] = await listStoryHistory(room.actors.shen, storyId);
  expect(line?.verb).toBe("add-template");
});

it("a piece of boilerplate is offered to everybody once it is live, and no more when it is retired", async () => {
  const { boilerplateId } = await addBoilerplate(as("shen"), {
    name: "热线",
    body: bodyOf(["新闻热线：0000-1234567"]),
  });
  const names = async () => (await listLiveBoilerplates(room.actors.tian)).map((p) => p.name);
  expect(await names()).toEqual([]);
  const seen = async () => (await listBoilerplates(room.actors.shen))[0]?.updatedAt ?? 0;
  await editBoilerplate(as("shen"), { boilerplateId, seen: await seen(), state: "live" });
  expect(await names()).toEqual(["热线"]);
  expect(
    await refusalCodes(
      editBoilerplate(as("gu"), {
        boilerplateId,
        seen: 1,
        fields: { name: "电话", body: bodyOf(["电话"]) },
        state: "live",
      }),
    ),
  ).toEqual(["kept-text-stale"]);
  expect(
    await refusalCodes(
      editBoilerplate(as("gu"), {
        boilerplateId,
        seen: await seen(),
        fields: { name: "电话", body: bodyOf([]) },
        state: "live",
      }),
    ),
  ).toEqual(["missing.body"]);
  await editBoilerplate(as("shen"), { boilerplateId, seen: await seen(), state: "retired" });
  expect(await names()).toEqual([]);
});
