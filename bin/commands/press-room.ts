import { existsSync } from "node:fs";
import { printedPages } from "@/components/press/printed-pages";
import type { PressFace } from "@/components/press/style";
import { pressWords } from "@/components/press/words";
import { type FrozenPages, thawPages } from "@/core/paper/frozen-pages";
import { Refused, refuse } from "@/core/refusal";
import { printedPicturePath } from "@/db/queries/press/list-page-pictures";
import type { DrawnPages, PressOutcome, PressRoom } from "@/jobs/press/press-room";
import { withPress } from "@/jobs/press/with-press";
import { findChromium } from "../setup/chromium.mjs";
import { pressFaces } from "./press-faces";

/** The press of this house: pages drawn by `components/press`, printed by the machine's Chromium. */
export const pressRoom = (
  onOutcome: (outcome: PressOutcome) => void,
  signal: AbortSignal,
): PressRoom => ({
  draw,
  withPress: async (work) => {
    const program = await findChromium();
    if (!program) throw new Refused(refuse("press-no-chromium"));
    return withPress(program, work);
  },
  now: Date.now,
  signal,
  onOutcome,
});

function draw(frozen: FrozenPages, hasMarks: boolean): DrawnPages {
  const { paper } = frozen;
  const pages = thawPages(frozen);
  const format = pages[0]?.layout.format;
  if (!format) throw new Refused(refuse("press-source-missing"));
  const { faces, files } = demandFaces();
  const pictures = pages.flatMap((page) => [...page.pictures.values()].map(({ src }) => src));
  const words = pressWords(paper.language);
  return {
    document: {
      html: printedPages(pages, format, paper, faces, { hasMarks }),
      format,
      files: new Map([...files, ...pictures.map((src) => [src, printedPicturePath(src)] as const)]),
    },
    facts: {
      title: [paper.name, paper.date, paper.edition].filter(Boolean).join(" "),
      author: paper.publishedBy || paper.name,
      language: paper.language,
      labels: pages.map(({ number, name }) => `${words.page(number)} ${name}`),
    },
  };
}

/** They come with the packages: one that is not there was taken away by hand, or its installation broke off. */
function demandFaces(): {
  readonly faces: readonly PressFace[];
  readonly files: ReadonlyMap<string, string>;
} {
  try {
    const found = pressFaces();
    if ([...found.files.values()].every((file) => existsSync(file))) return found;
  } catch {
    // Told below, as when a file is missing.
  }
  throw new Refused(refuse("press-fonts-missing"));
}
