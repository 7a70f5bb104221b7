"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { sayRefusal } from "@/components/ui/say-refusal";
import { useLatest } from "@/components/ui/use-latest";
import type { SeenStory } from "@/core/layout/board-view";
import type { LayoutMove } from "@/core/layout/layout-move";
import { pageFormats } from "@/core/layout/page-format";
import { emptyLayout, type PageLayout } from "@/core/layout/page-layout";
import type { TextCut } from "@/core/page/text-cut";
import type { Refusal } from "@/core/refusal";
import { isSame } from "@/core/same-json";
import type { SendingStatus } from "./act-line";
import type { Board } from "./board";
import type { BoardActions } from "./board-actions";
import type { BoardPage } from "./board-page";
import {
  type Acted,
  acted,
  type BoardState,
  boardOf,
  printed,
  redone,
  shown,
  undone,
  withoutGone,
} from "./board-state";
import { type PageWords, pageWords } from "./press-page-of";
import { type PrintChange, type Printed, standingPrint, withPrints } from "./print-change";
import { samePage } from "./same-page";
import type { Batch } from "./sending";
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
  /** Of moves, cuts and titles together. */
  readonly status: SendingStatus;
  /** Throws away what was not sent before somebody took over. */
  readonly forget: () => void;
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
      if (dropped.length > 0) tellDropped(dropped, why);
    },
    onDisplaced: () => void holding.look(),
    onRefused: setRefusal,
    onRedo: (batches) => {
      holding.change();
      const dropped = batches.filter((batch) => !again(batch));
      if (dropped.length > 0) tellDropped(dropped);
    },
  });
  const tellDropped = (dropped: readonly Batch[], why = "") => {
    const labels = dropped.map(({ label }) => label).join(t("and"));
    setRefusal(t("dropped", { labels, why: why || t("changedMeanwhile") }));
  };
  /** What was left unsent, done once more under its own key: had it arrived after all, nothing happens twice. */
  const again = (batch: Batch): boolean => {
    const result = acted(now.current.state, batch.moves, batch.label);
    if (!result.ok) return false;
    put(result.state);
    if (result.moves.length > 0) queue.add(batch);
    return true;
  };

  const { queue, tab } = sending;
  const prints = useLatest(() => placements.queue);
  const show = useCallback(
    (next: BoardPage) => {
      const { status, unsent } = prints();
      // What was done here since is not taken off the screen by an answer that does not know of it yet.
      const seen = status.is === "displaced" ? next : withPrints(next, unsent);
      const kept = samePage(now.current.page, seen);
      now.current.page = kept;
      setPage(kept);
      const standing = { layout: layoutOf(kept), revision: kept.revision };
      const isTakenBack = queue.status.is === "displaced" && kept.holder?.tab === tab;
      if (isTakenBack || (queue.unsent.length === 0 && kept.revision >= queue.revision))
        queue.stands(standing);
      // What was not sent before somebody took over waits; the page is shown as they lay it out.
      else if (queue.status.is === "displaced") put(shown(now.current.state, standing.layout));
    },
    [queue, tab, put, prints],
  );
  const holding = useHolding(page, actions, {
    show,
    sending,
    onTaken: () => {
      setRefusal("");
      prints().goOn();
    },
    onRefused: setRefusal,
  });
  const { view } = holding;
  const mayEdit = page.mayNot === null && page.layout !== null && view.is !== "theirs";

  const send = useCallback(
    (change: PrintChange) => {
      const next = withPrints(now.current.page, [change]);
      now.current.page = next;
      setPage(next);
      prints().add(change);
    },
    [prints],
  );
  const take = useCallback(
    (result: Acted | Refusal | null, label: string): boolean => {
      if (!result) return false;
      if (!result.ok) {
        setRefusal(sayRefusal(result, refusals));
        return false;
      }
      setRefusal("");
      put(result.state);
      if (result.moves.length === 0 && !result.print) return true;
      say(label);
      holding.change();
      if (result.moves.length > 0) sending.send(result.moves, label);
      if (result.print) send(result.print);
      return true;
    },
    [put, refusals, sending.send, holding.change, send],
  );
  const act = useCallback(
    (moves: readonly LayoutMove[], label: string) => {
      if (mayEdit) return take(acted(now.current.state, moves, label), label);
      // It was taken over while a hand was at it.
      if (view.is === "theirs") setRefusal(refusals("layout-held", { by: view.by }));
      return false;
    },
    [mayEdit, take, view, refusals],
  );
  const turn = (way: "undo" | "redo") => {
    if (!mayEdit) return;
    const { done, undone: back } = now.current.state;
    const label = (way === "undo" ? done : back).at(-1)?.label ?? "";
    const standing = (change: PrintChange) => standingPrint(now.current.page, change);
    const result = (way === "undo" ? undone : redone)(now.current.state, standing);
    take(result, t(way === "undo" ? "did.undo" : "did.redo", { label }));
    if (result && !result.ok)
      put(withoutGone(now.current.state, way === "undo" ? "done" : "undone", result));
  };
  const print = (story: SeenStory, to: Printed) => {
    const change = { placementId: story.placementId, contentHash: story.contentHash, to };
    const before = standingPrint(now.current.page, change);
    if (!mayEdit || !before.ok || isSame(before.change.to, to)) return;
    const headline = story.headline ?? story.own.headline;
    const name = t("named", { kind: t("kind.story"), words: headline || t("untitled") });
    const label = t(to.cuts ? "did.cut" : "did.print", { name });
    const state = printed(now.current.state, before.change, label);
    take({ ok: true, state, moves: [], print: change }, label);
  };
  const select = useCallback(
    (selected: readonly string[]) => put({ ...now.current.state, selected }),
    [put],
  );
  useEffect(() => {
    now.current.page = page;
  }, [page]);

  const placements = usePlacements(() => now.current.page, actions, {
    show,
    sending,
    onRefused: setRefusal,
    onDisplaced: () => void holding.look(),
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
    status: together(sending.status, placements.status),
    forget: () => {
      queue.forget();
      placements.queue.forget();
    },
    holding,
    now: () => now.current.state,
    show,
    warn: setRefusal,
    cut: (story, cuts) => print(story, { cuts }),
    dress: print,
    layOut,
    isLayingOut,
  };
}

const statuses = ["displaced", "waiting", "sending", "saved"] as const;

/** The worse of the two, and all that either has not sent. */
function together(one: SendingStatus, other: SendingStatus): SendingStatus {
  const is = statuses.find((of) => one.is === of || other.is === of) ?? "saved";
  return { is, unsent: one.unsent + other.unsent };
}
