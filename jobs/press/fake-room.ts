import { thawPages } from "@/core/paper/frozen-pages";
import type { PressedBox } from "@/core/paper/pressed-box";
import type { PressedPage } from "./press-page";
import type { PressOutcome, PressRoom } from "./press-room";
import type { Press } from "./with-press";

interface FakeRoom extends PressRoom {
  time: number;
  opened: number;
  readonly outcomes: PressOutcome[];
}

interface Wish {
  readonly page?: Press["page"];
  readonly open?: () => Promise<void>;
  readonly files?: ReadonlyMap<string, string>;
}

/** For tests: a press without a Chromium, whose PDF is the words of the page and whose boxes lie where the grid says. */
export function fakeRoom({ page, open, files = new Map() }: Wish = {}): FakeRoom {
  const room: FakeRoom = {
    time: Date.UTC(2026, 10, 23, 12),
    opened: 0,
    outcomes: [],
    now: () => room.time,
    onOutcome: (outcome) => void room.outcomes.push(outcome),
    draw: (frozen) => {
      const pages = thawPages(frozen);
      const [first] = pages;
      if (!first) throw new Error("no page");
      return {
        document: { html: JSON.stringify(frozen), format: first.layout.format, files },
        facts: {
          title: frozen.paper.name,
          author: frozen.paper.name,
          language: frozen.paper.language,
          labels: pages.map(({ name }) => name),
        },
      };
    },
    withPress: async (work) => {
      await open?.();
      room.opened += 1;
      return work({ page: page ?? fakePage, pdf: ({ html }) => fakePdf(html) });
    },
  };
  return room;
}

export const fakePage: Press["page"] = async ({ html, format }, onStep) => {
  onStep?.(0.5);
  const [page] = thawPages(JSON.parse(html));
  const boxes = (page?.layout.boxes ?? []).map(
    (box): PressedBox => ({
      id: box.id,
      kind: box.kind,
      storyId: "storyId" in box ? box.storyId : null,
      headline: "storyId" in box ? (page?.stories.get(box.storyId ?? "")?.copy.headline ?? "") : "",
      left: box.column / format.columns,
      top: box.row / format.rows,
      width: box.span / format.columns,
      height: box.rows / format.rows,
    }),
  );
  const picture = (width: number) => ({
    bytes: new TextEncoder().encode(`${width} ${html}`),
    width,
    height: Math.round((width * format.heightMm) / format.widthMm),
  });
  const pressed: PressedPage = {
    pdf: new TextEncoder().encode(`%PDF ${html}`),
    large: picture(2_056),
    small: picture(720),
    boxes,
    cut: [],
  };
  return pressed;
};

/** The smallest document that a PDF library opens: the facts of an issue are written into it. */
async function fakePdf(words: string): Promise<Uint8Array> {
  const { PDFDocument } = await import("@cantoo/pdf-lib");
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.setSubject(words.slice(0, 200));
  return pdf.save();
}
