"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSignInAgain } from "@/components/desk/use-sign-in-again";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import type { RoomPage, RoomPlacement, RoomStory } from "@/core/issue/issue-room";
import { afterMove, type BoardMove, inverseMoves } from "@/core/page/board";
import type { RoomActions, RoomView, Seen } from "./room-view";
import { type PoolFinder, usePoolSearch } from "./use-pool-search";

type Answer = ActionAnswer<RoomView>;

/** How often the room looks for what others have done, ms. */
const lookEvery = 15_000;

export interface Room {
  /** The issue as the server last told it. */
  readonly view: RoomView;
  /** The pages as the person sees them: with moves the server has not answered yet. */
  readonly pages: readonly RoomPage[];
  readonly pool: readonly RoomStory[];
  readonly finder: PoolFinder;
  readonly refusals: readonly SaidRefusal[];
  readonly busy: boolean;
  /** What "undo" would take back, in words; null when there is nothing. */
  readonly undoable: string | null;
  /** Shows the move at once and sends it. `label` says in words what was done. */
  move(move: BoardMove, label: string): void;
  undo(): void;
  /** Sends anything else; true when it was done. */
  act(send: (seen: Seen) => Promise<Answer>): Promise<boolean>;
  /** Sends what names no revision, and shows the room as it is after. */
  tell(send: () => Promise<Answer>): Promise<Answer>;
  /** While someone drags, nothing from elsewhere moves the board. */
  hold(holding: boolean): void;
  forget(): void;
  /** Render it somewhere: it asks for the password when the session has ended, and what was sent goes on. */
  readonly signInDialog: ReactNode;
}

/**
 * The state of an issue's room. Acts go to the server one after the other, each naming the revision of the
 * answer before it; when one is refused the rest are dropped and the board shows what stands, while forms keep
 * what was typed in them.
 */
export function useRoom(initial: RoomView, actions: RoomActions): Room {
  const t = useTranslations("refusals");
  const finder = usePoolSearch(actions.searchPool);
  const issueId = initial.room.id;
  const [view, setView] = useState(initial);
  const [pages, setPages] = useState(initial.room.pages);
  const [refusals, setRefusals] = useState<readonly SaidRefusal[]>([]);
  const [undos, setUndos] = useState<readonly { moves: readonly BoardMove[]; label: string }[]>([]);
  const [waiting, setWaiting] = useState(0);
  const now = useRef({
    view: initial,
    pages: initial.room.pages,
    waiting: 0,
    broken: false,
    held: false,
    found: finder.found,
  });
  now.current.found = finder.found;
  const tail = useRef<Promise<unknown>>(Promise.resolve());

  const show = useCallback((next: RoomView) => {
    now.current.view = next;
    if (now.current.waiting > 0 || now.current.held) return;
    now.current.broken = false;
    now.current.pages = next.room.pages;
    setView(next);
    setPages(next.room.pages);
  }, []);

  const { sendSignedIn, dialog: signInDialog } = useSignInAgain();
  const answerOf = useCallback(
    (send: () => Promise<Answer>): Promise<Answer> =>
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

  const act = useCallback(
    (send: (seen: Seen) => Promise<Answer>): Promise<boolean> => {
      const state = now.current;
      state.waiting += 1;
      setWaiting(state.waiting);
      const run = tail.current.then(async () => {
        const revision = state.view.room.revision;
        const answer = state.broken ? null : await answerOf(() => send({ issueId, revision }));
        if (answer && !answer.ok) {
          state.broken = true;
          setRefusals(answer.refusals);
          setUndos([]);
        }
        const stands = answer?.ok ? answer : await actions.look({ issueId }).catch(() => null);
        state.waiting -= 1;
        setWaiting(state.waiting);
        show(stands?.ok ? stands.value : state.view);
        return answer?.ok === true;
      });
      tail.current = run;
      return run;
    },
    [actions, answerOf, issueId, show],
  );

  const apply = useCallback(
    (move: BoardMove) => {
      const state = now.current;
      state.pages = afterMove<RoomPlacement, RoomPage>(state.pages, move, (storyId) =>
        newPlacement(storyId, state.view, state.found),
      );
      setPages(state.pages);
      void act((seen) =>
        actions.arrange({ ...seen, move, placementId: placementIdOf(state.view, move.storyId) }),
      );
    },
    [act, actions],
  );

  const move = useCallback(
    (wanted: BoardMove, label: string) => {
      const moves = inverseMoves<RoomPlacement, RoomPage>(now.current.pages, wanted);
      setRefusals([]);
      setUndos((before) => [...before.slice(-29), { moves, label }]);
      apply(wanted);
    },
    [apply],
  );

  const undo = useCallback(() => {
    const last = undos.at(-1);
    if (!last) return;
    setUndos(undos.slice(0, -1));
    for (const back of last.moves) apply(back);
  }, [apply, undos]);

  useEffect(() => {
    const look = async () => {
      const state = now.current;
      if (document.hidden || state.waiting > 0 || state.held) return;
      const answer = await actions.look({ issueId }).catch(() => null);
      if (answer?.ok && state.waiting === 0) show(answer.value);
    };
    const timer = setInterval(look, lookEvery);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, [actions, issueId, show]);

  return {
    view,
    pages,
    pool: useMemo(() => poolOf(view, pages, finder.found), [view, pages, finder.found]),
    finder,
    refusals,
    busy: waiting > 0,
    undoable: undos.at(-1)?.label ?? null,
    move,
    undo,
    act: (send) => {
      setRefusals([]);
      return act(send);
    },
    tell: async (send) => {
      const answer = await answerOf(send);
      if (answer.ok) show(answer.value);
      return answer;
    },
    hold: (holding) => {
      now.current.held = holding;
      if (!holding) show(now.current.view);
    },
    forget: () => setRefusals([]),
    signInDialog,
  };
}

/** What stands on no page of the board as shown, with what was just taken off; while searching, what was found. */
function poolOf(
  view: RoomView,
  pages: readonly RoomPage[],
  found: readonly RoomStory[] | null,
): readonly RoomStory[] {
  const placed = new Set(pages.flatMap((page) => page.placements.map((p) => p.storyId)));
  if (found) return found.filter((story) => !placed.has(story.id));
  const known = new Map(view.pool.map((story) => [story.id, story]));
  for (const page of view.room.pages)
    for (const { story } of page.placements) if (story) known.set(story.id, story);
  return [...known.values()].filter((story) => !placed.has(story.id));
}

function newPlacement(
  storyId: string,
  view: RoomView,
  found: readonly RoomStory[] | null,
): RoomPlacement | null {
  const there = view.room.pages
    .flatMap((page) => page.placements)
    .find((placement) => placement.storyId === storyId);
  const story = there?.story ?? [...(found ?? []), ...view.pool].find((s) => s.id === storyId);
  if (!story) return null;
  return { id: "", storyId, role: "normal", kicker: null, headline: null, deck: null, story };
}

function placementIdOf(view: RoomView, storyId: string): string | null {
  const found = view.room.pages
    .flatMap((page) => page.placements)
    .find((placement) => placement.storyId === storyId);
  return found?.id ?? null;
}
