import { describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { readDraft } from "./read-draft";

const whole = {
  kind: "news",
  language: "zh-CN",
  kicker: "",
  headline: "澜江新渡口通航",
  deck: "",
  series: null,
  column: "",
  credits: [{ role: "reporter", name: "陆之遥" }],
  dateline: "本报讯",
  salutation: "",
  signature: "",
  signDate: "",
  keywords: ["渡口"],
  body: bodyOf(["汽笛三声。"]),
  sectionId: "city",
  commissionedLength: 800,
  embargoUntil: null,
  noteToDesk: "",
};

describe("A draft from outside", () => {
  it("is taken when every field is of its type", () => {
    expect(readDraft(whole)).toMatchObject({ ok: true, draft: whole });
  });

  it("is named by the field at fault when it is not", () => {
    const wrong: [string, unknown][] = [
      ["kind", "advert"],
      ["headline", 7],
      ["language", "<script>"],
      ["series", { name: "聚焦", ordinal: "八" }],
      ["credits", [{ role: "hacker", name: "x" }]],
      ["credits", "陆之遥"],
      ["keywords", [1]],
      ["commissionedLength", -1],
      ["embargoUntil", "tomorrow"],
      ["noteToDesk", null],
    ];
    for (const [field, value] of wrong)
      expect(readDraft({ ...whole, [field]: value }), field).toMatchObject({ ok: false, field });
    for (const value of [null, [], "draft", 1])
      expect(readDraft(value)).toMatchObject({ ok: false });
  });

  it("puts one-line fields on one line, and drops credits without a name and keywords twice", () => {
    const read = readDraft({
      ...whole,
      headline: "  澜江\n新渡口\u0000通航 ",
      credits: [{ role: "reporter", name: " " }, ...whole.credits],
      keywords: ["渡口", "渡口 ", ""],
      series: { name: " ", ordinal: 3 },
    });
    expect(read).toMatchObject({
      ok: true,
      draft: {
        headline: "澜江 新渡口通航",
        credits: whole.credits,
        keywords: ["渡口"],
        series: null,
      },
    });
  });

  it("keeps script as the words it is: what shows it escapes it", () => {
    const script = "<script>alert(1)</script>";
    expect(readDraft({ ...whole, headline: script, deck: script })).toMatchObject({
      ok: true,
      draft: { headline: script, deck: script },
    });
  });
});
