import { createRequire } from "node:module";
import type { PressFace } from "@/components/press/style";

/** Weights the pages use: body and large headlines, labels and small ones. */
const weights = [
  ["Body", "noto-serif-sc", [400, 700, 900]],
  ["Sans", "noto-sans-sc", [400, 500, 700]],
] as const;

const require = createRequire(import.meta.url);

/** The typefaces of a printed page, and where the file of each lies. */
export function pressFaces(): {
  readonly faces: readonly PressFace[];
  readonly files: ReadonlyMap<string, string>;
} {
  const files = new Map<string, string>();
  const faces = weights.flatMap(([family, name, each]) =>
    each.map((weight): PressFace => {
      const file = `${name}-chinese-simplified-${weight}-normal.woff2`;
      const src = `/fonts/${file}`;
      files.set(src, require.resolve(`@fontsource/${name}/files/${file}`));
      return { family, weight, src };
    }),
  );
  return { faces, files };
}
