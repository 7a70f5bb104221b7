import { Fault, limits } from "./fault.mjs";

/**
 * The words of a page where they stand, as parts of its width and height from the upper left. A run is as high as its
 * type is large, whatever the font claims, and stands on its base line.
 * @param {import("pdfjs-dist").PDFPageProxy} page
 * @param {{ width: number, height: number, transform: number[] }} size
 */
export async function runsOf(page, size) {
  const runs = [];
  let characters = 0;
  const stream = page.streamTextContent({ disableNormalization: true });
  for await (const { items, styles } of stream) {
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      characters += item.str.length;
      if (runs.length >= limits.runs || characters > limits.characters)
        throw new Fault("scan-too-many-words");
      const run = placed(item, size, styles[item.fontName]?.vertical === true);
      if (run) runs.push(run);
    }
  }
  return runs;
}

/**
 * @param {import("pdfjs-dist/types/src/display/api").TextItem} item
 * @param {{ width: number, height: number, transform: number[] }} size
 * @param {boolean} upright
 */
function placed(item, size, upright) {
  const [a, b, c, d, x, y] = multiplied(size.transform, item.transform);
  const em = Math.hypot(c, d);
  const [alongX, alongY] = [a / (Math.hypot(a, b) || 1), b / (Math.hypot(a, b) || 1)];
  const box = upright
    ? { left: x - em / 2, top: y, width: em, height: Math.max(item.height, em) }
    : Math.abs(alongY) > Math.abs(alongX)
      ? turned(x, y, item.width, em, alongY)
      : { left: x, top: y - 0.88 * em, width: item.width, height: em };
  const part = {
    words: item.str,
    left: round(box.left / size.width),
    top: round(box.top / size.height),
    width: round(box.width / size.width),
    height: round(box.height / size.height),
  };
  const isOnPage =
    part.left < 1 && part.top < 1 && part.left + part.width > 0 && part.top + part.height > 0;
  return isOnPage &&
    Object.values(part).every((one) => typeof one === "string" || Number.isFinite(one))
    ? part
    : null;
}

/** Words set on their side: as long as they are high. */
function turned(x, y, length, em, down) {
  const left = down > 0 ? x - 0.12 * em : x - 0.88 * em;
  return { left, top: down > 0 ? y : y - length, width: em, height: length };
}

const round = (part) => Math.round(part * 1e6) / 1e6;

function multiplied([a, b, c, d, e, f], [g, h, i, j, k, l]) {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
