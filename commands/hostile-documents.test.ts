import { beforeAll, describe, expect, test } from "vitest";
import { Refused } from "@/core/refusal";
import { p, r } from "@/core/word/word-sample";
import { listStories } from "@/db/queries/story/list-stories";
import { listSuggestionAuthors } from "@/db/queries/story/suggestions";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { importStory } from "./import-story";
import { docx, zip } from "./word-fixtures/docx";

let room: Newsroom;
beforeAll(async () => {
  room = await freshNewsroom();
});

/** Why the file is not taken; "taken" when it is. */
async function refusalOf(bytes: Uint8Array, fileName = "稿件.docx"): Promise<string> {
  const ctx = { actor: room.actors.lu, now: Date.UTC(2026, 10, 24) };
  try {
    await importStory(ctx, { bytes, fileName, sectionId: room.sections.city });
    return "taken";
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.first.field).toBe("file");
    return error.first.code;
  }
}

const whole = () => docx({ body: p(r("正文。")) });
const names = async () => {
  const filter = { view: "all", sort: "newest" } as const;
  return (await listStories(room.actors.qin, filter, null)).lines.length;
};
/** A box of Windows with a stream of this name in it, as far as its name. */
const box = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(name, "utf16le"),
    Buffer.alloc(512),
  ]);

describe("A file that is no document to be read is refused with its reason, and leaves nothing behind", () => {
  test("a whole one is taken, so that the others are known to be refused for what they are", async () => {
    expect(await refusalOf(await whole())).toBe("taken");
  });

  test("empty, cut short, of another kind, and of a kind that only looks like it", async () => {
    const before = await names();
    const bytes = await whole();
    expect(await refusalOf(new Uint8Array())).toBe("word-empty");
    expect(await refusalOf(bytes.slice(0, bytes.length - 40))).toBe("word-cut-short");
    expect(await refusalOf(bytes.slice(0, 200))).toBe("word-cut-short");
    expect(await refusalOf(await zip({ "a.txt": "a" }))).toBe("word-not-a-document");
    expect(await refusalOf(box("Workbook"))).toBe("word-not-a-document");
    expect(await refusalOf(Buffer.from("%PDF-1.7\n"), "稿.pdf")).toBe("page-text-not-text");
    expect(await names()).toBe(before);
  });

  test("larger than 20 MB, or larger than 100 MB once unpacked, or of too many parts", async () => {
    expect(await refusalOf(new Uint8Array(20 * 1024 * 1024 + 1))).toBe("word-too-large");
    const bomb = Buffer.alloc(101 * 1024 * 1024, 0x20);
    const files = { "word/media/bomb.bin": bomb };
    const bytes = await docx({ body: p(r("正文。")), files });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(await refusalOf(bytes)).toBe("word-unpacks-too-large");
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`x/${at}`, "x"]));
    expect(await refusalOf(await docx({ body: "", files: many }))).toBe("word-too-many-entries");
  });

  test("with parts that point outside it", async () => {
    const bytes = Buffer.from(await docx({ body: p(r("正文。")), files: { "xx/xx/evil": "x" } }));
    for (let at = bytes.indexOf("xx/xx/evil"); at >= 0; at = bytes.indexOf("xx/xx/evil"))
      bytes.write("../../evil", at);
    expect(await refusalOf(bytes)).toBe("word-bad-names");
  });

  test("with macros, by its parts or by its own word", async () => {
    const vba = { "word/vbaProject.bin": Buffer.from("x") };
    expect(await refusalOf(await docx({ body: p(r("正文。")), files: vba }))).toBe(
      "word-has-macros",
    );
    const contentType = "application/vnd.ms-word.document.macroEnabled.main+xml";
    expect(await refusalOf(await docx({ body: p(r("正文。")), contentType }))).toBe(
      "word-has-macros",
    );
  });

  test("behind a password, in today's manner and in that of old files", async () => {
    expect(await refusalOf(box("EncryptedPackage"))).toBe("word-encrypted");
    const old = box("WordDocument");
    const text = Buffer.alloc(512);
    text.writeUInt16LE(0xa5ec, 0);
    text.writeUInt16LE(0x0100, 10);
    expect(await refusalOf(Buffer.concat([old.subarray(0, 1024), text]))).toBe("word-encrypted");
  });

  test("with XML that is none, declares entities, nests without end, or holds bytes that are no letters", async () => {
    const broken = (document: string | Buffer) =>
      docx({ body: "", files: { "word/document.xml": document } });
    const head =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
    const foot = "</w:body></w:document>";
    expect(await refusalOf(await broken(`${head}<w:p></w:r>${foot}`))).toBe("word-bad-xml");
    expect(await refusalOf(await broken(`${head}<w:p>`))).toBe("word-bad-xml");
    const laughs = '<!DOCTYPE x [<!ENTITY a "哈"><!ENTITY b "&a;&a;&a;">]>';
    expect(await refusalOf(await broken(`${laughs}${head}<w:p>&b;</w:p>${foot}`))).toBe(
      "word-bad-xml",
    );
    const deep = `${"<w:sdt><w:sdtContent>".repeat(400)}${"</w:sdtContent></w:sdt>".repeat(400)}`;
    expect(await refusalOf(await broken(head + deep + foot))).toBe("word-too-complex");
    const bad = Buffer.concat([
      Buffer.from(`${head}<w:p><w:r><w:t>`),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from(`</w:t></w:r></w:p>${foot}`),
    ]);
    expect(await refusalOf(await broken(bad))).toBe("word-bad-letters");
  });

  test("with more in it than a story can hold: given up within its memory and its time", async () => {
    const paragraph = `<w:p><w:r><w:t>${"字".repeat(20)}</w:t></w:r></w:p>`;
    const body = paragraph.repeat(200_000);
    const started = performance.now();
    expect(await refusalOf(await docx({ body }))).toBe("word-too-complex");
    expect(performance.now() - started).toBeLessThan(11_000);
  });
});

test.each([
  ["paragraphs", "<w:p/>".repeat(200_000)],
  ["rows", `<w:tbl>${"<w:tr/>".repeat(200_000)}</w:tbl>`],
  ["runs", `<w:p>${"<w:r/>".repeat(200_000)}</w:p>`],
])("Empty %s in their hundred thousands are passed over or refused", async (_what, body) => {
  expect(["taken", "word-too-complex", "body-too-many-nodes"]).toContain(
    await refusalOf(await docx({ body })),
  );
});

test("A long note that a short text refers to without end is read once", async () => {
  const reference = `<w:r><w:footnoteReference w:id="2"/></w:r>`;
  const note = `<w:footnote w:id="2">${p(r("注".repeat(400_000)))}</w:footnote>`;
  const bytes = await docx({ body: p(reference.repeat(15_000)), footnotes: note });
  const started = performance.now();
  expect(await refusalOf(bytes)).toBe("body-too-long");
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("A LibreOffice text of a hundred thousand spans is read", async () => {
  const names = [
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  ].join(" ");
  const spans = "<text:span>字</text:span>".repeat(130_000);
  const content = `<office:document-content ${names}><office:body><office:text><text:p>${spans}</text:p></office:text></office:body></office:document-content>`;
  expect(await refusalOf(await zip({ "content.xml": content }), "稿.odt")).toBe("taken");
});

test("As many tracked changes as a story holds are all kept", async () => {
  const change = (id: number) =>
    `<w:ins w:id="${id}" w:author="王编辑" w:date="2026-11-24T01:30:00Z">${r("新")}</w:ins>${r("旧")}`;
  const body = Array.from({ length: 70 }, (_, line) =>
    p(Array.from({ length: 100 }, (_, at) => change(line * 100 + at)).join("")),
  );
  const ctx = { actor: room.actors.lu, now: Date.UTC(2026, 10, 24) };
  const { storyId, suggestions } = await importStory(ctx, {
    bytes: await docx({ body: body.join("") }),
    fileName: "稿件.docx",
    sectionId: room.sections.city,
  });
  expect(suggestions).toBe(7_000);
  expect(await listSuggestionAuthors(room.actors.lu, storyId)).toHaveLength(7_000);
});

test.each([
  ["emphasis that never ends", "*a_b**c__".repeat(20_000)],
  ["quotations in quotations", "> ".repeat(5_000)],
  [
    "a table wider than any page",
    `${"|a".repeat(3_000)}\n${"|-".repeat(3_000)}\n${"|\n".repeat(20_000)}`,
  ],
])(
  "Markdown with %s is given up, and nobody waits for it meanwhile",
  async (_what, text) => {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 20);
    const code = await refusalOf(Buffer.from(`${text}渡口`), "稿件.md");
    clearInterval(beat);
    expect(["word-takes-too-long", "word-too-complex"]).toContain(code);
    expect(longest).toBeLessThan(3_000);
  },
  20_000,
);

test("Nothing of a document is looked up outside: an address in it stays an address", async () => {
  const relations = [
    ["rId9", "attachedTemplate", "http://127.0.0.1:9/x.dotm", "External"],
  ] as const;
  expect(await refusalOf(await docx({ body: p(r("正文。")), relations }))).toBe("taken");
});
