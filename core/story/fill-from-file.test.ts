import { expect, it } from "vitest";
import { bodyFromText } from "@/core/blocks/body-from-text";
import { blankContent, blankDraft } from "./blank-draft";
import { fillFromFile } from "./fill-from-file";

const byLu = [{ role: "reporter" as const, name: "陆之遥" }];
const draft = blankDraft({
  kind: "news",
  sectionId: "city",
  column: "今日谈",
  dateline: "本报澜城讯",
  credits: byLu,
  keywords: ["大桥"],
});
const file = { ...blankContent, kind: "news" as const, body: bodyFromText("两岸相通。") };

it("a file that says nothing of the byline, the column or the keywords leaves those of 陆之遥's empty story", () => {
  const filled = { ...draft, ...fillFromFile(draft, { ...file, headline: "大桥合龙" }) };
  expect(filled).toEqual({ ...draft, headline: "大桥合龙", body: file.body });
});

it("what a file says goes where nothing stands; the names are the file's, its keywords join the others", () => {
  const byHe = [{ role: "reporter" as const, name: "何苗" }];
  const says = { ...file, column: "目击", deck: "副题", credits: byHe, keywords: ["大桥", "合龙"] };
  const filled = { ...draft, ...fillFromFile(draft, says) };
  expect(filled).toMatchObject({ column: "今日谈", deck: "副题", credits: byHe });
  expect(filled.keywords).toEqual(["大桥", "合龙"]);
});
