import { stat } from "node:fs/promises";
import { type FrozenPages, thawPages } from "@/core/paper/frozen-pages";
import { pageZones } from "@/core/paper/page-zones";
import type { PagePicture, PressFormat } from "@/core/paper/press-file";
import { printedWords } from "@/core/paper/printed-words";
import type { RenderedFiles } from "@/core/paper/rendering";
import { Refused, refuse } from "@/core/refusal";
import { keepPressFile, readPressText } from "@/db/press-files";
import type { RenderingRow } from "@/db/queries/press/write-rendering";
import { issuePdf } from "./issue-pdf";
import type { PressedPicture } from "./press-page";
import type { PressRoom } from "./press-room";
import { trimmedPdf } from "./trimmed-pdf";
import type { Press, PressDocument } from "./with-press";

export interface MadeRendering extends Pick<RenderingRow, "zones" | "words"> {
  readonly files: RenderedFiles;
}

/**
 * Makes the files of a rendering from what was frozen for it. `onStep` hears how far it is, 0–100.
 * @throws PressFault, Refused
 */
export async function pressRendering(
  { draw, now }: Pick<PressRoom, "draw" | "now">,
  press: Press,
  row: Pick<RenderingRow, "pageId" | "source" | "hasMarks">,
  onStep: (progress: number) => void,
): Promise<MadeRendering> {
  const frozen = await readFrozen(row);
  const { document, facts } = draw(frozen, row.hasMarks);
  await demandPictures(document);
  onStep(10);
  if (row.pageId === null) {
    const bytes = await issuePdf(await press.pdf(document), { ...facts, at: now() });
    onStep(90);
    const pdf = await keepPressFile(bytes, "pdf");
    return { files: { pdf, small: null, large: null }, zones: [], words: [] };
  }
  const [page] = thawPages(frozen);
  if (!page) throw new Refused(refuse("press-source-missing"));
  const pressed = await press.page(document, (part) => onStep(10 + Math.round(80 * part)));
  const bytes = row.hasMarks ? await trimmedPdf(pressed.pdf, document.format) : pressed.pdf;
  const pdf = await keepPressFile(bytes, "pdf");
  const small = await keepPicture(pressed.small);
  const large = await keepPicture(pressed.large);
  return {
    files: { pdf, small, large },
    zones: pageZones(page.layout, pressed.boxes),
    words: printedWords(page),
  };
}

async function readFrozen({ source }: Pick<RenderingRow, "source">): Promise<FrozenPages> {
  const text = source && (await readPressText(source.name));
  if (!text) throw new Refused(refuse("press-source-missing"));
  return JSON.parse(text);
}

/** A page must not be printed with a grey field where its photograph was. */
async function demandPictures({ files }: PressDocument): Promise<void> {
  for (const [address, file] of files) {
    if (await stat(file).catch(() => null)) continue;
    const isFace = address.startsWith("/fonts/");
    throw new Refused(isFace ? refuse("press-fonts-missing") : refuse("press-picture-missing"));
  }
}

async function keepPicture(
  { bytes, width, height }: PressedPicture,
  format: PressFormat = "webp",
): Promise<PagePicture> {
  return { ...(await keepPressFile(bytes, format)), width, height };
}
