import { cutFor, type Framing, isMiddle, type Size } from "@/core/picture/crop";
import { mostPixels } from "@/core/picture/picture-problem";
import { pictureRatios } from "@/core/picture/picture-ratios";
import { renditionName } from "@/core/picture/rendition-name";
import { cropMarks } from "@/core/picture/renditions-of";
import { inWorkshop } from "./picture-workshop";

/**
 * Cuts the crops of a framing out of the original, into its folder. The middle needs none: browsers cut that out
 * themselves. @param number of the framing, which the crops' names bear
 */
export async function makeCrops(
  file: { readonly original: string; readonly folder: string; readonly size: Size },
  framing: Framing,
  number: number,
): Promise<void> {
  if (isMiddle(framing)) return;
  for (const ratio of pictureRatios) {
    const marks = cropMarks(number).filter(({ crop }) => crop?.ratio === ratio);
    await inWorkshop({
      is: "make",
      file: file.original,
      folder: file.folder,
      mostPixels,
      cut: cutFor(ratio, framing, file.size),
      renditions: marks.map((mark) => ({ ...mark, name: renditionName(mark) })),
    });
  }
}
