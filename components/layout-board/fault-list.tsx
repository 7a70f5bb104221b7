"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Box } from "@/core/layout/box";
import { layoutFaults, mostWhite } from "@/core/layout/layout-faults";
import classes from "./layout-board.module.css";
import { seenStories } from "./press-page-of";
import type { BoardHub } from "./use-board";
import { type BoxWords, boxFit } from "./use-box-words";

/** Something to see to, and the boxes it is about. */
export interface SeenFault {
  readonly key: string;
  readonly words: string;
  readonly boxIds: readonly string[];
  readonly href: string | null;
}

/** What the house finds in the page as it was kept; the board tells it of the page as it stands now. */
const seenHere = new Set(["layout-missing", "layout-unplaced", "layout-over", "layout-tight"]);

/** What is wrong with the page as it stands on the screen now, and what the house says besides. */
export function useFaults(board: BoardHub, words: BoxWords): readonly SeenFault[] {
  const t = useTranslations("layout.faults");
  const { layout, copies, page } = board;
  return useMemo(() => {
    const { boxes, format } = layout;
    const of = (id: string) => boxes.find((box) => box.id === id);
    const nameOf = (box: Box | undefined) => (box ? words.nameOf(box) : "");
    const faults = layoutFaults(layout, (id) => copies.get(id));
    const overset = boxes.flatMap((box): SeenFault[] => {
      const over = boxFit(box, copies, format)?.over ?? 0;
      if (over === 0) return [];
      const said = t("over", { name: nameOf(box), n: over });
      return [{ key: `over-${box.id}`, words: said, boxIds: [box.id], href: null }];
    });
    const tight = faults.tight.map((id) => ({
      key: `tight-${id}`,
      words: t("tight", { name: nameOf(of(id)) }),
      boxIds: [id],
      href: null,
    }));
    const clashes = faults.clashes.map(([one, other]) => ({
      key: `clash-${one}-${other}`,
      words: t("clash", { one: nameOf(of(one)), other: nameOf(of(other)) }),
      boxIds: [one, other],
      href: null,
    }));
    const cuts = faults.cuts.map((row) => ({
      key: `cut-${row}`,
      words: t("cut", { row }),
      boxIds: boxes.filter((box) => box.row === row).map(({ id }) => id),
      href: null,
    }));
    const white =
      faults.white > mostWhite
        ? [
            {
              key: "white",
              words: t("white", { percent: Math.round(faults.white * 100) }),
              boxIds: [],
              href: null,
            },
          ]
        : [];
    const placed = new Set(boxes.flatMap((box) => (box.kind === "story" ? [box.storyId] : [])));
    const outside = seenStories(page)
      .filter(({ storyId, pageNumber }) => pageNumber === page.number && !placed.has(storyId))
      .map(({ storyId }) => ({
        key: `outside-${storyId}`,
        words: t("outside", { title: copies.get(storyId)?.headline ?? "" }),
        boxIds: [],
        href: null,
      }));
    const house = page.faults
      .filter(({ code }) => !seenHere.has(code))
      .map(({ code, message, boxId, storyId, href }) => ({
        key: `${code}-${message}`,
        words: message,
        boxIds: boxes
          .filter((box) => box.id === boxId || (box.kind === "story" && box.storyId === storyId))
          .map(({ id }) => id),
        href,
      }));
    return [...overset, ...tight, ...outside, ...clashes, ...cuts, ...white, ...house];
  }, [layout, copies, page, words, t]);
}

export function FaultList({ board, faults }: { board: BoardHub; faults: readonly SeenFault[] }) {
  const t = useTranslations("layout.faults");
  if (faults.length === 0) return <p className={classes.hint}>{t("none")}</p>;
  return (
    <ul className={classes.faults}>
      {faults.map(({ key, words, boxIds, href }) => (
        <li key={key}>
          {boxIds.length > 0 ? (
            <button type="button" onClick={() => goTo(board, boxIds)}>
              {words}
            </button>
          ) : (
            words
          )}
          {href && (
            <>
              {" "}
              <Link href={href}>{t("mend")}</Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function goTo(board: BoardHub, ids: readonly string[]): void {
  board.select(ids);
  const handle = document.querySelector<HTMLElement>(`[data-box-id="${ids[0]}"]`);
  handle?.focus();
  handle?.scrollIntoView({ block: "center", inline: "center" });
}
