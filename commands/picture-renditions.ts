import { join } from "node:path";
import { type FileKind, fileKind } from "@/core/picture/file-kind";
import {
  decodeProblem,
  kindProblem,
  lookProblem,
  mostPixels,
  type PictureLook,
} from "@/core/picture/picture-problem";
import { widthsFor } from "@/core/picture/picture-widths";
import { renditionFormats, renditionName } from "@/core/picture/rendition-name";
import { Refused, refuse } from "@/core/refusal";
import { beginPicture, dropPicture } from "@/db/picture-files";
import { inWorkshop, WorkshopError } from "./picture-workshop";

export interface MadePicture {
  /** Holds the original and the renditions; to be kept, or dropped. */
  readonly folder: string;
  /** Px of the upright picture. */
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
}

/**
 * Reads the picture by its content, turns it upright, leaves every word of metadata behind (the place it was taken
 * among them) and makes the renditions, in a process of its own.
 * @throws Refused with the sentence that names the remedy; then nothing is left behind.
 */
export async function makeRenditions(bytes: Uint8Array): Promise<MadePicture> {
  const kind = fileKind(bytes);
  const problem = kindProblem(kind, bytes.byteLength);
  if (problem) throw new Refused(problem);
  const folder = await beginPicture(bytes);
  try {
    return await make(folder, kind, bytes);
  } catch (error) {
    await dropPicture(folder);
    throw error instanceof WorkshopError ? refusedBy(error, kind, bytes) : error;
  }
}

async function make(folder: string, kind: FileKind, bytes: Uint8Array): Promise<MadePicture> {
  const file = join(/* turbopackIgnore: true */ folder, "original");
  const look = await inWorkshop<PictureLook>({ is: "look", file, mostPixels });
  const problem = lookProblem(look) ?? cutProblem(kind, bytes);
  if (problem) throw new Refused(problem);
  const { width, height } = look;
  const widths = widthsFor(width);
  await inWorkshop({ is: "make", file, folder, mostPixels, renditions: allOf(widths) });
  return { folder, width, height, widths };
}

const allOf = (widths: readonly number[]) =>
  widths.flatMap((width) =>
    renditionFormats.map((format) => ({
      name: renditionName({ width, format }),
      width,
      format,
    })),
  );

/** A decoder fills what is missing at the end of some files with grey: a reader would see half a picture. */
function cutProblem(kind: FileKind, bytes: Uint8Array) {
  const problem = decodeProblem(kind, bytes);
  return problem.code === "picture-cut-short" ? problem : null;
}

function refusedBy({ isTooLong }: WorkshopError, kind: FileKind, bytes: Uint8Array): Refused {
  if (isTooLong) return new Refused(refuse("picture-takes-too-long", undefined, "file"));
  return new Refused(decodeProblem(kind, bytes));
}
