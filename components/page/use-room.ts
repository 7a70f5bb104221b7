"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { v4 } from "uuid";
import { useFollow } from "@/components/desk/live/use-follow";
import type { LiveState } from "@/components/desk/live/use-live";
import { useSignInAgain } from "@/components/desk/use-sign-in-again";
import { useVisitor } from "@/components/desk/visitor";
import type { SaidRefusal } from "@/components/ui/action-answer";
import type { IssuePulse } from "@/core/issue/issue-pulse";
import type { RoomPage, RoomPlacement, RoomStory } from "@/core/issue/issue-room";
import { afterMove, type BoardMove, inverseMoves } from "@/core/page/board";
import { afterOrder } from "@/core/page/page-order";
import type { SaidMove } from "./kept-moves";
import { isMade } from "./room-move";
import type { RoomActions, RoomView, Seen } from "./room-view";
import { type RoomAnswer, useActQueue } from "./use-act-queue";
import { useLeftMoves } from "./use-left-moves";
import { type PoolFinder, usePoolSearch } from "./use-pool-search";

/** A move of another stands here at once; words of stories, and what may have come to the pool, a little later. */
const patience = { room: 0, copy: 3000, house: 15_000 } as const;

export interface Room {
  /** The issue as the server last told it. */
  readonly view: RoomView;
  /** The pages as the person sees them: with moves the server has not answered yet. */
  readonly pages: readonly RoomPage[];
  readonly pool: readonly RoomStory[];
  readonly finder: PoolFinder;
  readonly refusals: readonly SaidRefusal[];
  readonly busy: boolean;
  /** Moves that wait for the line to come back; 0 while it stands. */
  readonly unsent: number;
  readonly live: LiveState;
  /** Moves that a window closed too early has left in this browser. */
  readonly left: readonly SaidMove[];
  /** Makes them now, or forgets them. */
  takeUp(isWanted: boolean): void;
  /** What "undo" would take back, in words; null when there is nothing. */
  readonly undoable: string | null;
  /** Shows the move at once and sends it. `label` says in words what was done. */
  move(move: BoardMove, label: string): void;
  /** Puts the pages in this order. */
  reorder(pageIds: readonly string[], label: string): void;
  undo(): void;
  /** Sends anything else; true when it was done. */
  act(send: (seen: Seen) => Promise<RoomAnswer>): Promise<boolean>;
  /** Sends what names no revision, and shows the room as it is after. */
  tell(send: () => Promise<RoomAnswer>): Promise<RoomAnswer>;
  /** While someone drags, or writes in a form on the board, nothing from elsewhere moves it. */
  hold(why: string, holding: boolean): void;
  forget(): void;
  /** Render it somewhere: it asks for the password when the session has ended, and what was sent goes on. */
  readonly signInDialog: ReactNode;
}

/**
 * The state of an issue's room: what the server last told, with the person's own moves made on it at once. What others do
 * comes in by itself, except under a hand that drags or writes. `onNews` hears what the live line tells of layouts.
 */
export function useRoom(
  initial: RoomView,
  actions: RoomActions,
  onNews?: (news: Partial<IssuePulse>) => void,
): Room {
  const t = useTranslations("refusals");
  const finder = usePoolSearch(actions.searchPool);
  const { id: personId } = useVisitor();
  const issueId = initial.room.id;
  const [view, setView] = useState(initial);
  const [pages, setPages] = useState(initial.room.pages);
  const [refusals, setRefusals] = useState<readonly SaidRefusal[]>([]);
  const [undos, setUndos] = useState<readonly { back: () => void; label: string }[]>([]);
  const [tab] = useState(() => v4());
  const thisWindow = useMemo(() => ({ personId, issueId, tab }), [personId, issueId, tab]);
  const { left, settle: settleLeft } = useLeftMoves(thisWindow);
  const now = useRef({
    view: initial,
    pages: initial.room.pages,
    found: finder.found,
    /** Stories sent to other issues from here, for "undo". */
    sent: new Map<string, RoomStory>(),
  });
  now.current.found = finder.found;
  const holds = useRef(new Set<string>());
  const isIdle = useRef((): boolean => true);
  const presentView = useCallback(() => now.current.view, []);

  /** Null: nothing new is known, and the board goes back to what stands. */
  const show = useCallback((next: RoomView | null) => {
    if (next) now.current.view = next;
    if (!isIdle.current() || holds.current.size > 0) return;
    now.current.pages = now.current.view.room.pages;
    setView(now.current.view);
    setPages(now.current.pages);
  }, []);

  const { sendSignedIn, dialog: signInDialog } = useSignInAgain();
  const answerOf = useCallback(
    (send: () => Promise<RoomAnswer>): Promise<RoomAnswer> =>
      sendSignedIn(async () => {
        try {
          return await send();
        } catch {
          const code = "no-connection";
          return { ok: false, refusals: [{ code, message: t(code) }] };
        }
      }),
    [sendSignedIn, t],
  );
  const look = useCallback(() => actions.look({ issueId }), [actions, issueId]);
  const onRefused = useCallback((why: readonly SaidRefusal[]) => {
    setRefusals(why);
    setUndos([]);
  }, []);
  const queue = useActQueue({
    of: thisWindow,
    view: presentView,
    answerOf,
    look,
    onAnswer: show,
    onRefused,
  });
  const { enter } = queue;
  isIdle.current = queue.isIdle;

  const follow = useFollow(
    `/api/desk/issues/${issueId}/live`,
    patience,
    useCallback(() => now.current.view.marks, []),
    useCallback(async () => {
      if (!isIdle.current() || holds.current.size > 0) return false;
      const answer = await look().catch(() => null);
      if (answer?.ok) show(answer.value);
      // The issue was taken out, or this person may no longer read it: what stands on the screen is the past.
      else if (answer?.refusals.some(({ code }) => code === "issue-not-found"))
        setRefusals(answer.refusals);
      return answer?.ok ?? null;
    }, [look, show]),
    onNews,
  );
  const { catchUp } = follow;
  useEffect(() => {
    if (queue.waiting === 0) catchUp();
  }, [catchUp, queue.waiting]);

  const apply = useCallback(
    (move: BoardMove, label: string) => {
      const state = now.current;
      const known = (storyId: string) => newPlacement(storyId, state.view, state.found, state.sent);
      const going = move.kind === "send" && known(move.storyId)?.story;
      if (going) state.sent.set(going.id, going);
      state.pages = afterMove<RoomPlacement, RoomPage>(state.pages, move, known);
      setPages(state.pages);
      void enter({ move, label }, (seen) =>
        actions.arrange({ ...seen, move, placementId: placementIdOf(now.current.view, move) }),
      );
    },
    [actions, enter],
  );

  const move = useCallback(
    (wanted: BoardMove, label: string) => {
      const moves = inverseMoves<RoomPlacement, RoomPage>(now.current.pages, wanted);
      setRefusals([]);
      const back = () => {
        for (const one of moves) apply(one, label);
      };
      setUndos((before) => [...before.slice(-29), { back, label }]);
      apply(wanted, label);
    },
    [apply],
  );

  const undo = useCallback(() => {
    const last = undos.at(-1);
    if (!last) return;
    setUndos(undos.slice(0, -1));
    last.back();
  }, [undos]);

  const sendOrder = useCallback(
    (pageIds: readonly string[], label: string) => {
      const order = { kind: "order", pageIds } as const;
      now.current.pages = afterOrder(now.current.pages, order);
      setPages(now.current.pages);
      void enter({ move: order, label }, (seen) => actions.reorderPages({ ...seen, pageIds }));
    },
    [actions, enter],
  );
  const reorder = useCallback(
    (pageIds: readonly string[], label: string) => {
      const before = now.current.pages.map(({ id }) => id);
      setRefusals([]);
      setUndos((undone) => [...undone.slice(-29), { back: () => sendOrder(before, label), label }]);
      sendOrder(pageIds, label);
    },
    [sendOrder],
  );

  return {
    view,
    pages,
    pool: useMemo(
      () => poolOf(view, pages, finder.found, queue.sent),
      [view, pages, finder.found, queue.sent],
    ),
    finder,
    refusals,
    busy: queue.waiting > 0,
    unsent: queue.isCut ? queue.waiting : 0,
    live: follow.state,
    left,
    takeUp: (isWanted) => {
      settleLeft();
      if (!isWanted) return;
      for (const { move: one, label } of left) {
        // It was made, and only its answer was lost with the window.
        if (isMade(now.current.pages, one)) continue;
        if (one.kind === "order") reorder(one.pageIds, label);
        else move(one, label);
      }
    },
    undoable: undos.at(-1)?.label ?? null,
    move,
    reorder,
    undo,
    act: (send) => {
      setRefusals([]);
      return enter(null, send);
    },
    tell: async (send) => {
      const answer = await answerOf(send);
      if (answer.ok) show(answer.value);
      return answer;
    },
    hold: useCallback(
      (why: string, holding: boolean) => {
        if (holding) holds.current.add(why);
        else holds.current.delete(why);
        if (holds.current.size > 0) return;
        show(null);
        catchUp();
      },
      [catchUp, show],
    ),
    forget: () => setRefusals([]),
    signInDialog,
  };
}

/** What stands on no page of the board as shown, with what was just taken off; while searching, what was found. */
function poolOf(
  view: RoomView,
  pages: readonly RoomPage[],
  found: readonly RoomStory[] | null,
  sent: readonly string[],
): readonly RoomStory[] {
  const gone = new Set(pages.flatMap((page) => page.placements.map((p) => p.storyId)));
  for (const storyId of sent) gone.add(storyId);
  if (found) return found.filter((story) => !gone.has(story.id));
  const known = new Map(view.pool.map((story) => [story.id, story]));
  for (const page of view.room.pages)
    for (const { story } of page.placements) if (story) known.set(story.id, story);
  return [...known.values()].filter((story) => !gone.has(story.id));
}

function newPlacement(
  storyId: string,
  view: RoomView,
  found: readonly RoomStory[] | null,
  sent: ReadonlyMap<string, RoomStory>,
): RoomPlacement | null {
  const there = view.room.pages
    .flatMap((page) => page.placements)
    .find((placement) => placement.storyId === storyId);
  const story =
    there?.story ??
    [...(found ?? []), ...view.pool].find((s) => s.id === storyId) ??
    sent.get(storyId);
  if (!story) return null;
  return { id: "", storyId, role: "normal", kicker: null, headline: null, deck: null, story };
}

function placementIdOf(view: RoomView, { storyId }: BoardMove): string | null {
  const found = view.room.pages
    .flatMap((page) => page.placements)
    .find((placement) => placement.storyId === storyId);
  return found?.id ?? null;
}
