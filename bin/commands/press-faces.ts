import { createRequire } from "node:module";
import type { PressFace } from "@/components/press/style";
import rare from "./rare-characters.json" with { type: "json" };

/** Weights the pages use: body and large headlines, labels and small ones. */
const weights = [
  ["Body", "noto-serif-sc", [400, 700, 900]],
  ["Sans", "noto-sans-sc", [400, 500, 700]],
] as const;

/** Signs that papers set and that the file of all Chinese has not: in which of the package's parts each stands. */
const signs: Readonly<Record<number, string>> = {
  88: "○□△",
  89: "⑥⑦⑧⑨⑩",
  90: "∶",
  100: "■⑤",
  101: "◇◎",
  102: "▲④",
  103: "☆",
  104: "③",
  105: "●▼←",
  106: "◆①②",
  107: "℃",
  109: "★→",
};

const require = createRequire(import.meta.url);

/**
 * The typefaces of a printed page, and where the file of each lies. The file of all Chinese has the 7,000 characters used
 * most; others, as 踔 of 踔厉奋发, stand in parts of their own. Without those the machine's own typeface would
 * take their place, and come out as drawings (Type 3), which no printing plant takes.
 */
export function pressFaces(): {
  readonly faces: readonly PressFace[];
  readonly files: ReadonlyMap<string, string>;
} {
  const files = new Map<string, string>();
  const face = (file: string, more: Omit<PressFace, "src">): PressFace => {
    const src = `/fonts/${file}`;
    files.set(src, require.resolve(`@fontsource/${packageOf(file)}/files/${file}`));
    return { ...more, src };
  };
  const faces = weights.flatMap(([family, name, each]) =>
    each.flatMap((weight) => [
      face(`${name}-chinese-simplified-${weight}-normal.woff2`, { family, weight }),
      ...[...Object.entries(signs), ...Object.entries(rare)].map(([part, only]) =>
        face(`${name}-${part}-${weight}-normal.woff2`, { family, weight, only }),
      ),
    ]),
  );
  return { faces, files };
}

const packageOf = (file: string): string => file.split("-").slice(0, 3).join("-");
