import { beforeEach, expect, it } from "vitest";
import type { RuleFields } from "@/core/proofreading/rule-fields";
import { findProofreading } from "@/db/queries/proofreading/find-proofreading";
import { listProofRules, listProofTallies } from "@/db/queries/proofreading/list-proof-rules";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { addProofRule } from "./add-proof-rule";
import { createStory } from "./create-story";
import { editProofRule } from "./edit-proof-rule";
import { ignoreFinding } from "./ignore-finding";
import { refusalCodes } from "./refusal-codes";
import { switchProofRule } from "./switch-proof-rule";
import { tallyFindings } from "./tally-findings";

let room: Newsroom;
let clock = Date.UTC(2026, 10, 24, 4);
const as = (who: CastKey) => ({ actor: room.actors[who], now: ++clock });

beforeEach(async () => {
  room = await freshNewsroom();
});

const barred: RuleFields = {
  kind: "forbidden",
  words: "某某牌",
  replacement: "",
  message: "不给商品做广告",
  severity: "blocking",
  tags: ["广告", "广告"],
  matchExample: "街上都是某某牌的自行车。",
  cleanExample: "街上都是自行车。",
};

const storyOfLu = async () =>
  (
    await createStory(as("lu"), {
      kind: "news",
      sectionId: room.sections.city,
      headline: "渡口的灯",
    })
  ).storyId;
const seenOf = async (ruleId: string) =>
  (await listProofRules(room.actors.shen)).find(({ id }) => id === ruleId)?.updatedAt ?? 0;
const live = async (who: CastKey) => (await findProofreading(room.actors[who], "")).rules;

it("Shen's rule reads nothing as a draft, and every story once it is live", async () => {
  const { ruleId } = await addProofRule(as("shen"), barred);
  expect(await live("lu")).toEqual([]);
  await editProofRule(as("shen"), { ruleId, seen: await seenOf(ruleId), state: "live" });
  expect((await live("lu")).map((rule) => rule.words)).toEqual(["某某牌"]);
  const [line] = await listProofRules(room.actors.shen);
  expect(line).toMatchObject({ state: "live", owner: room.actors.shen.name, tags: ["广告"] });
  await editProofRule(as("gu"), { ruleId, seen: await seenOf(ruleId), state: "off" });
  expect(await live("lu")).toEqual([]);
});

it("a rule whose examples say otherwise stays a draft", async () => {
  const { ruleId } = await addProofRule(as("shen"), { ...barred, cleanExample: "某某牌" });
  expect(
    await refusalCodes(
      editProofRule(as("shen"), { ruleId, seen: await seenOf(ruleId), state: "live" }),
    ),
  ).toEqual(["proof-example-matched"]);
  expect(await live("lu")).toEqual([]);
});

it("of two editors who change a rule at once the second is told", async () => {
  const { ruleId } = await addProofRule(as("shen"), barred);
  const seen = await seenOf(ruleId);
  const change = (who: CastKey, words: string) =>
    editProofRule(as(who), { ruleId, seen, fields: { ...barred, words }, state: "draft" });
  await change("gu", "某某酒");
  expect(await refusalCodes(change("shen", "某某烟"))).toEqual(["kept-text-stale"]);
  expect((await listProofRules(room.actors.shen))[0]?.words).toBe("某某酒");
});

it("only editors write, switch and see rules", async () => {
  expect(await refusalCodes(addProofRule(as("lu"), barred))).toEqual(["right.edit-proof-rules"]);
  const { ruleId } = await addProofRule(as("shen"), barred);
  expect(await refusalCodes(editProofRule(as("lu"), { ruleId, seen: 0, state: "live" }))).toEqual([
    "right.edit-proof-rules",
  ]);
  expect(await refusalCodes(switchProofRule(as("lu"), { rule: "dash", isOff: true }))).toEqual([
    "right.edit-proof-rules",
  ]);
  expect(await listProofRules(room.actors.lu)).toEqual([]);
});

it("a built-in rule is switched off for everybody, and on again; a made-up one is not there", async () => {
  await switchProofRule(as("shen"), { rule: "dash", isOff: true });
  expect((await findProofreading(room.actors.lu, "")).off).toEqual(["dash"]);
  await switchProofRule(as("gu"), { rule: "dash", isOff: false });
  expect((await findProofreading(room.actors.lu, "")).off).toEqual([]);
  expect(await refusalCodes(switchProofRule(as("shen"), { rule: "none", isOff: true }))).toEqual([
    "proof-rule-not-found",
  ]);
});

it("Lu ignores a finding in her own story, and only an editor in every story", async () => {
  const storyId = await storyOfLu();
  const finding = { storyId, rule: "idiom", words: "再接再励" };
  await ignoreFinding(as("lu"), { ...finding, everywhere: false });
  await ignoreFinding(as("lu"), { ...finding, everywhere: false });
  const ignored = async (id: string) => (await findProofreading(room.actors.lu, id)).ignored;
  expect(await ignored(storyId)).toEqual([{ rule: "idiom", words: "再接再励" }]);
  expect(await ignored("another")).toEqual([]);
  expect(await refusalCodes(ignoreFinding(as("lu"), { ...finding, everywhere: true }))).toEqual([
    "right.edit-proof-rules",
  ]);
  await ignoreFinding(as("shen"), { ...finding, everywhere: true });
  expect(await ignored("another")).toHaveLength(1);
  const [tally] = await listProofTallies(room.actors.shen);
  expect(tally).toMatchObject({ rule: "idiom", ignored: 2 });
});

it("nobody ignores what a blocking rule finds, nor anything in a story they may not change", async () => {
  const { ruleId } = await addProofRule(as("shen"), barred);
  const storyId = await storyOfLu();
  const finding = { storyId, rule: ruleId, words: "某某牌", everywhere: false };
  expect(await refusalCodes(ignoreFinding(as("lu"), finding))).toEqual(["finding-blocks"]);
  expect(await refusalCodes(ignoreFinding(as("tian"), { ...finding, rule: "idiom" }))).toEqual([
    "story-not-found",
  ]);
});

it("counts what was shown and accepted, of rules that exist", async () => {
  const storyId = await storyOfLu();
  const counts = [
    { rule: "idiom", shown: 3, accepted: 1 },
    { rule: "made-up", shown: 9, accepted: 9 },
  ];
  await tallyFindings(as("lu"), { storyId, counts });
  await tallyFindings(as("lu"), { storyId, counts });
  expect(await listProofTallies(room.actors.shen)).toEqual([
    { rule: "idiom", isOff: false, shown: 6, accepted: 2, ignored: 0 },
  ]);
});
