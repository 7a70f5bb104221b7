"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Box } from "@/core/layout/box";
import { fitStory, type StoryCopy, type TitlePart } from "@/core/layout/fit-story";
import type { PageFormat } from "@/core/layout/page-format";

/** How a story stands in its box, as its label says it. */
export interface BoxFit {
  readonly over: number;
  readonly short: number;
  readonly tight: readonly TitlePart[];
}

/** Half a line missing at the end of a story is no gap. */
const fewestLines = 1;

/** Null for what has no words of a story. The same box with the same words is counted once. */
export function boxFit(
  box: Box,
  copies: ReadonlyMap<string, StoryCopy>,
  format: PageFormat,
): BoxFit | null {
  const copy = box.kind === "story" && copies.get(box.storyId);
  if (box.kind !== "story" || !copy) return null;
  const known = counted.get(box);
  if (known?.copy === copy) return known.fit;
  const { over, short, linesShort, tight } = fitStory(copy, box, format);
  const fit = { over, short: linesShort > fewestLines ? short : 0, tight };
  counted.set(box, { copy, fit });
  return fit;
}

const counted = new WeakMap<Box, { readonly copy: StoryCopy; readonly fit: BoxFit }>();

/** What its label says by colour: `over`, `tight`, `short`, `right`; empty for what has no words of a story. */
export const stateOf = (fit: BoxFit | null): string => {
  if (!fit) return "";
  if (fit.over > 0) return "over";
  if (fit.tight.length > 0) return "tight";
  return fit.short > 0 ? "short" : "right";
};

export interface BoxWords {
  /** What a person calls the box. */
  readonly nameOf: (box: Box) => string;
  /** 超 n 字, 缺 n 字, or that it is right. */
  readonly sayFit: (fit: BoxFit) => string;
  /** Where it stands and how it fits, in full. */
  readonly tell: (box: Box, fit: BoxFit | null) => string;
}

export function useBoxWords(copies: ReadonlyMap<string, StoryCopy>): BoxWords {
  const t = useTranslations("layout");
  return useMemo(() => {
    const nameOf = (box: Box): string => {
      const kind = t(`kind.${box.kind}`);
      const words = wordsOf(box, copies);
      return words ? t("named", { kind, words }) : kind;
    };
    const sayFit = ({ over, short, tight }: BoxFit): string => {
      const titles = tight.length > 0 ? [t("fit.tight")] : [];
      if (over > 0) return [t("fit.over", { n: over }), ...titles].join(" · ");
      if (short > 0) return [t("fit.short", { n: short }), ...titles].join(" · ");
      return titles[0] ?? t("fit.right");
    };
    const tell = (box: Box, fit: BoxFit | null): string =>
      [
        nameOf(box),
        t("place", {
          column: box.column + 1,
          row: box.row + 1,
          span: box.span,
          rows: box.rows,
        }),
        ...(fit ? [sayFit(fit)] : []),
        ...(box.isLocked ? [t("locked")] : []),
      ].join(t("comma"));
    return { nameOf, sayFit, tell };
  }, [t, copies]);
}

function wordsOf(box: Box, copies: ReadonlyMap<string, StoryCopy>): string {
  switch (box.kind) {
    case "story":
      return copies.get(box.storyId)?.headline ?? "";
    case "picture":
      return box.caption;
    case "ad":
      return box.client;
    case "banner":
      return box.words;
    case "text":
      return box.text.slice(0, 30);
    default:
      return "";
  }
}
