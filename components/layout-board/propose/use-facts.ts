"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { BoxFit } from "@/core/layout/box-fits";
import { type LayoutFaults, missingCharacters } from "@/core/layout/layout-faults";
import type { PageFormat } from "@/core/layout/page-format";

/** Characters short that nobody notices at the end of a box. */
const unnoticed = 24;
/** Of many stories that find no room so many are named: all of them stand beside the page when it is taken. */
const mostNamed = 4;

/** What is to be known of a page that is offered, in a few words each; what is wrong with it first. */
export function useFacts(headlineOf: (storyId: string) => string) {
  const t = useTranslations("proposals.panel");
  const say = useFormatter();
  const names = (storyIds: readonly string[]) =>
    say.list(storyIds.map((id) => t("named", { headline: headlineOf(id) })));
  return {
    ofFaults({ white, clashes, tight, over }: LayoutFaults): readonly string[] {
      return [
        ...(over > 0 ? [t("overAll", { count: over })] : []),
        ...(clashes.length > 0 ? [t("clashes", { count: clashes.length })] : []),
        ...(tight.length > 0 ? [t("tight", { count: tight.length })] : []),
        t("white", { share: say.number(white, { style: "percent", maximumFractionDigits: 1 }) }),
      ];
    },
    ofMissing(faults: LayoutFaults, format: PageFormat): readonly string[] {
      const count = missingCharacters(faults, format);
      return count > 0 ? [t("missing", { count })] : [];
    },
    ofLeft: (storyIds: readonly string[]): readonly string[] =>
      storyIds.length === 0
        ? []
        : [
            t(storyIds.length > mostNamed ? "leftMany" : "left", {
              count: storyIds.length,
              names: names(storyIds.slice(0, mostNamed)),
            }),
          ],
    ofFits: (fits: readonly BoxFit[]): readonly string[] =>
      fits
        .filter(({ over, short }) => over > 0 || short > unnoticed)
        .map(({ storyId, over, short }) => {
          const headline = headlineOf(storyId);
          return over > 0
            ? t("over", { headline, count: over })
            : t("short", { headline, count: short });
        }),
  };
}
