import { type Body, bodyOf } from "@/core/blocks/body";

/** 常用语 of the demo paper. */
export const seedBoilerplates: readonly { readonly name: string; readonly body: Body }[] = [
  {
    name: "新闻热线",
    body: bodyOf(["新闻热线：0000-8801234，来信请寄澜城市江堤路8号本报要闻部。"]),
  },
  {
    name: "编者按",
    body: {
      type: "doc",
      attrs: { schema: 1 },
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", text: "编者按", marks: [{ type: "bold" }] },
            { type: "text", text: "　本报今起刊发系列报道，欢迎读者来信参加讨论。" },
          ],
        },
      ],
    },
  },
  { name: "更正说明", body: bodyOf(["本报某月某日第×版《》一文有误，特此更正，并向读者致歉。"]) },
];

/** The template its letters begin with, kept by the editor of the opinion page. */
export const seedTemplate = {
  name: "读者来信",
  section: "opinion",
  headline: "{weekday}来信",
  column: "编读往来",
} as const;
