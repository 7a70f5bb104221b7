import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScanFile } from "@/commands/scan-reader";
import { printedPages } from "@/components/press/printed-pages";
import { layOutPage } from "@/core/layout/lay-out-page";
import type { PageFormatName } from "@/core/layout/page-format";
import { isInPolygon } from "@/core/paper/in-polygon";
import type { PressPage } from "@/core/paper/press-page";
import type { PressedBox } from "@/core/paper/pressed-box";
import { proposeZones } from "@/core/paper/propose-zones";
import type { ScannedRun } from "@/core/paper/scan";
import { rectangle } from "@/core/paper/zone-moves";
import { type ZoneText, zoneText } from "@/core/paper/zone-text";
import { frontPageWish } from "@/db/seed/front-page-wish";
import { type PrintedStory, printedStories } from "@/db/seed/printed-stories";
import { samplePaper } from "@/db/seed/sample-paper";
import { withPress } from "@/jobs/press/with-press";
import { pressFaces } from "./commands/press-faces";
import { findChromium } from "./setup/chromium.mjs";

const chromium = await findChromium();
const noChromium = chromium ? "" : " (skipped: there is no Chromium here)";
const dir = mkdtempSync(join(tmpdir(), "masthead-printed-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Printed {
  readonly runs: readonly ScannedRun[];
  readonly aspect: number;
  /** The story boxes, with what was printed in each. */
  readonly stories: readonly { readonly box: PressedBox; readonly story: PrintedStory }[];
}

/** Prints the demo's front page as PDF, and reads that as if it had come from elsewhere. */
async function print(name: PageFormatName): Promise<Printed> {
  const wish = frontPageWish(name, 1);
  const { layout } = layOutPage(wish);
  const known = new Map(printedStories("2026-11-24").map((story) => [story.seed.key, story]));
  const stories = new Map(
    wish.stories.flatMap(({ storyId, copy }) => {
      const story = known.get(storyId);
      return story ? [[storyId, { language: "zh-CN", copy, paragraphs: story.paragraphs }]] : [];
    }),
  );
  const page: PressPage = {
    number: 1,
    name: "要闻",
    banner: "",
    editor: "",
    layout,
    stories,
    pictures: new Map(),
    elsewhere: new Map(),
  };
  const { faces, files } = pressFaces();
  const html = printedPages([page], layout.format, samplePaper, faces);
  const pressed = await withPress(chromium ?? "", (press) =>
    press.page({ html, format: layout.format, files }),
  );
  const file = join(dir, `${name}.pdf`);
  writeFileSync(file, pressed.pdf);
  const read = await readScanFile(
    { is: "pdf", file, page: 1 },
    () => undefined,
    async (found) => found,
  );
  return {
    runs: read.runs,
    aspect: read.large.height / read.large.width,
    stories: pressed.boxes.flatMap((box) => {
      const story = known.get(box.storyId ?? "");
      return box.kind === "story" && story ? [{ box, story }] : [];
    }),
  };
}

const hasTable = ({ seed }: PrintedStory): boolean =>
  seed.body.some((block) => typeof block === "object" && "table" in block);

const plain = (words: string): string => words.replace(/\s/gu, "");
const wordsOf = ({ kicker, headline, deck, paragraphs }: ZoneText): string =>
  plain([kicker, headline, deck, ...paragraphs].join(""));

/** Characters the two have in the same order, as a part of the first. */
function agreement(wanted: string, found: string): number {
  const one = [...wanted];
  const other = [...found];
  let row = new Uint16Array(other.length + 1);
  for (const character of one) {
    const next = new Uint16Array(other.length + 1);
    for (let at = 1; at <= other.length; at++)
      next[at] =
        character === other[at - 1]
          ? (row[at - 1] ?? 0) + 1
          : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return (row[other.length] ?? 0) / one.length;
}

describe.each(["dui-kai", "si-kai"] as const)(
  "the demo's front page as %s, out of its own PDF",
  (name) => {
    let printed: Printed;
    beforeAll(async () => {
      if (chromium) printed = await print(name);
    }, 60_000);

    it.skipIf(!chromium)(
      `gives each story back: at least 99 characters of 100, in order, in its own paragraphs${noChromium}`,
      () => {
        expect(printed.stories.length).toBeGreaterThan(4);
        let [same, all] = [0, 0];
        for (const { box, story } of printed.stories) {
          const { left, top, width, height } = box;
          const zone = rectangle([left, top], [left + width, top + height]);
          const found = zoneText(printed.runs, zone, printed.aspect);
          const body = story.paragraphs.map(({ words }) => words);
          const { headline } = story;
          const wanted = wordsOf({ kicker: "", headline, deck: "", paragraphs: body });
          const got = wordsOf({ ...found, kicker: "", deck: "" });
          same += agreement(wanted, got) * wanted.length;
          all += wanted.length;
          expect.soft(plain(found.headline), headline).toBe(plain(headline));
          // A table has white in its rows as between columns, and a signature stands at the right as it is broken.
          if (hasTable(story)) continue;
          const running = story.paragraphs.filter(
            ({ role }) => role === "text" || role === "subhead",
          );
          const whole = running.map(({ words }) => plain(words));
          expect.soft(found.paragraphs.map(plain), headline).toEqual(expect.arrayContaining(whole));
        }
        expect(same / all).toBeGreaterThanOrEqual(0.99);
      },
      60_000,
    );

    it.skipIf(!chromium)(`proposes the zones it was printed with${noChromium}`, () => {
      const zones = proposeZones(printed.runs, printed.aspect, (at) => `${at}`);
      for (const { box, story } of printed.stories) {
        const zone = zones.find(({ headline }) => plain(headline) === plain(story.headline));
        expect.soft(zone?.headline, story.headline).toBeDefined();
        const middle = (at: number) =>
          [box.left + box.width * at, box.top + box.height * 0.9] as const;
        const others = zones.filter((other) => other !== zone);
        for (const at of [0.1, 0.9])
          expect.soft(others.some(({ polygon }) => isInPolygon(middle(at), polygon))).toBe(false);
      }
    });
  },
);
