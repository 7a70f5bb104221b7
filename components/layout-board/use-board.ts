"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { sayRefusal } from "@/components/ui/say-refusal";
import type { SeenStory } from "@/core/layout/board-view";
import type { LayoutMove } from "@/core/layout/layout-move";
import { pageFormats } from "@/core/layout/page-format";
import { emptyLayout, type PageLayout } from "@/core/layout/page-layout";
import type { TextCut } from "@/core/page/text-cut";
import type { Refusal } from "@/core/refusal";
import type { Board } from "./board";
import type { BoardActions } from "./board-actions";
import type { BoardPage } from "./board-page";
import { type Acted, acted, type BoardState, boardOf, redone, shown, undone } from "./board-state";
import { type PageWords, pageWords } from "./press-page-of";
import { samePage } from "./same-page";
import { useHolding } from "./use-holding";
import { movesBetween, useLayOut } from "./use-lay-out";
import { usePlacements } from "./use-placements";
import { useSending } from "./use-sending";

export interface BoardHub extends Board {
  readonly words: PageWords;
  /** Why the last act was not done; empty when it was. */
  readonly refusal: string;
  readonly said: string;
  readonly sending: ReturnType<typeof useSending>;
  readonly holding: ReturnType<typeof useHolding>;
  /** What stands now, for hands that move faster than React draws. */
  readonly now: () => { readonly layout: PageLayout; readonly selected: readonly string[] };
  /** Shows what a command answered. */
  readonly show: (page: BoardPage) => void;
  /** Strikes words out of a story for this page; seen at once. */
  readonly cut: (story: SeenStory, cuts: readonly TextCut[]) => void;
  /** Lays the whole page out anew; undo takes it back. */
  readonly layOut: () => void;
  readonly isLayingOut: boolean;
  readonly warn: (words: string) => void;
}

/** The page as it stands; a house that does not lay out its pages has none, and its board shows nothing of this. */
export const layoutOf = ({ layout }: BoardPage): PageLayout =>
  layout ?? emptyLayout(pageFormats["si-kai"]);

/** The state of the page board: what was done is seen at once, sent in order, and can be taken back. */
export function useBoard(initial: BoardPage, actions: BoardActions): BoardHub {
  const t = useTranslations("layout");
  const refusals = useTranslations("refusals");
  const [page, setPage] = useState(initial);
  const [state, setState] = useState<BoardState>(() => boardOf(layoutOf(initial)));
  const [refusal, setRefusal] = useState("");
  const [said, say] = useState("");
  const now = useRef({ page, state });
  const put = useCallback((next: BoardState) => {
    now.current.state = next;
    setState(next);
  }, []);

  const sending = useSending(initial, actions, {
    onRebased: (layout, dropped, why) => {
      put(shown(now.current.state, layout));
      if (dropped.length === 0) return;
      const labels = dropped.map(({ label }) => label).join(t("and"));
      setRefusal(t("dropped", { labels, why: why || t("changedMeanwhile") }));
    },
    onDisplaced: () => void holding.look(),
    onRefused: setRefusal,
  });

  const { queue, tab } = sending;
  const show = useCallback(
    (next: BoardPage) => {
      const kept = samePage(now.current.page, next);
      now.current.page = kept;
      setPage(kept);
      const standing = { layout: layoutOf(kept), revision: kept.revision };
      const isTakenBack = queue.status.is === "displaced" && kept.holder?.tab === tab;
      if (isTakenBack || (queue.unsent.length === 0 && kept.revision >= queue.revision))
        queue.stands(standing);
      // What was not sent before somebody took over waits; the page is shown as they lay it out.
      else if (queue.status.is === "displaced") put(shown(now.current.state, standing.layout));
    },
    [queue, tab, put],
  );
  const holding = useHolding(page, actions, { show, sending, onRefused: setRefusal });
  const mayEdit = page.mayNot === null && page.layout !== null && holding.view.is !== "theirs";

  const take = useCallback(
    (result: Acted | Refusal | null, label: string): boolean => {
      if (!result) return false;
      if (!result.ok) {
        setRefusal(sayRefusal(result, refusals));
        return false;
      }
      setRefusal("");
      put(result.state);
      if (result.moves.length === 0) return true;
      say(label);
      holding.change();
      sending.send(result.moves, label);
      return true;
    },
    [put, refusals, sending.send, holding.change],
  );
  const act = useCallback(
    (moves: readonly LayoutMove[], label: string) =>
      mayEdit && take(acted(now.current.state, moves, label), label),
    [mayEdit, take],
  );
  const turn = (way: "undo" | "redo") => {
    if (!mayEdit) return;
    const { done, undone: back } = now.current.state;
    const label = (way === "undo" ? done : back).at(-1)?.label ?? "";
    const result = way === "undo" ? undone(now.current.state) : redone(now.current.state);
    take(result, t(way === "undo" ? "did.undo" : "did.redo", { label }));
  };
  const select = useCallback(
    (selected: readonly string[]) => put({ ...now.current.state, selected }),
    [put],
  );
  useEffect(() => {
    now.current.page = page;
  }, [page]);

  const patch = useCallback((next: BoardPage) => {
    now.current.page = next;
    setPage(next);
  }, []);
  const placements = usePlacements(() => now.current.page, actions, {
    show,
    patch,
    sending,
    onRefused: setRefusal,
    lost: refusals("no-connection"),
  });
  const { layOut, isLayingOut } = useLayOut(() => now.current.page, actions, {
    sending,
    refresh: holding.look,
    onRefused: setRefusal,
    lost: refusals("no-connection"),
    waiting: t("waitFirst"),
    laidOut: (layout, revision) => {
      const label = t("did.layOut");
      const made = acted(now.current.state, movesBetween(now.current.state.layout, layout), label);
      if (made.ok) put(made.state);
      say(label);
      sending.queue.stands({ layout, revision });
    },
  });
  const words = useMemo(() => pageWords(page), [page]);
  const copies = useMemo(
    () => new Map([...words.stories].map(([id, { copy }]) => [id, copy])),
    [words],
  );
  return {
    page,
    layout: state.layout,
    copies,
    words,
    selected: state.selected,
    mayEdit,
    act,
    undo: () => turn("undo"),
    redo: () => turn("redo"),
    undoable: state.done.at(-1)?.label ?? null,
    redoable: state.undone.at(-1)?.label ?? null,
    select,
    say,
    refresh: holding.look,
    isSent: sending.status.unsent === 0,
    standing: () => ({ tab, revision: queue.revision }),
    refusal,
    said,
    sending,
    holding,
    now: () => now.current.state,
    show,
    warn: setRefusal,
    cut: placements.cut,
    dress: placements.dress,
    layOut,
    isLayingOut,
  };
}
