import { cropWidths, pictureRatios } from "./picture-ratios";
import { type RenditionMark, renditionFormats } from "./rendition-name";

/** Every file that a picture with these facts has: all widths, and the crops of its framing if it has one. */
export function renditionsOf({
  widths,
  hasAvif,
  framing,
}: {
  readonly widths: readonly number[];
  readonly hasAvif: boolean;
  readonly framing: number;
}): readonly RenditionMark[] {
  const formats = renditionFormats.filter((format) => hasAvif || format !== "avif");
  return [
    ...widths.flatMap((width) => formats.map((format) => ({ width, format }))),
    ...(framing > 0 ? cropMarks(framing) : []),
  ];
}

/** The crops of a framing: each ratio, each width, each format. */
export function cropMarks(framing: number): readonly RenditionMark[] {
  return pictureRatios.flatMap((ratio) =>
    cropWidths.flatMap((width) =>
      renditionFormats.map((format) => ({ width, format, crop: { ratio, framing } })),
    ),
  );
}
