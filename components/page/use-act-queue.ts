"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { answerAsWindow } from "@/components/desk/live/live-windows";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import { keepMoves, type RoomWindow, type SaidMove } from "./kept-moves";
import { isMade, isMeant } from "./room-move";
import type { RoomView, Seen } from "./room-view";

export type RoomAnswer = ActionAnswer<RoomView>;

interface Waiting {
  /** Null for an act whose form stays open until it is taken: it is not tried again. */
  readonly said: SaidMove | null;
  readonly send: (seen: Seen) => Promise<RoomAnswer>;
  readonly settle: (isDone: boolean) => void;
}

export interface ActQueue {
  /** Acts the server has not answered yet. */
  readonly waiting: number;
  /** The server cannot be reached: the moves wait for it, in order. */
  readonly isCut: boolean;
  /** @returns true when it was done. */
  enter(said: SaidMove | null, send: Waiting["send"]): Promise<boolean>;
  /** What has been sent to other issues and is not answered yet. */
  readonly sent: readonly string[];
  isIdle(): boolean;
}

/** Between two tries while the server cannot be reached, ms: longer each time. */
const waits = [500, 1000, 2000, 4000, 8000] as const;

/**
 * Acts go to the server one after the other, each naming the revision of the answer before it. When the line breaks,
 * moves wait for it and are sent again in their order, unless the server had made them and only its answer was lost. One
 * that somebody else's move overtook is sent again too, if it still means what its person saw. When
 * one is refused the rest are dropped: they were meant for a board that does not stand.
 */
export function useActQueue({
  of,
  view,
  answerOf,
  look,
  onAnswer,
  onRefused,
}: {
  of: RoomWindow;
  /** The room as the server last told it. */
  view: () => RoomView;
  answerOf: (send: () => Promise<RoomAnswer>) => Promise<RoomAnswer>;
  look: () => Promise<RoomAnswer>;
  /** An act was answered with the room as it is now; null when nothing could be learnt. */
  onAnswer: (view: RoomView | null) => void;
  onRefused: (refusals: readonly SaidRefusal[]) => void;
}): ActQueue {
  const [waiting, setWaiting] = useState(0);
  const [isCut, setIsCut] = useState(false);
  const [sent, setSent] = useState<readonly string[]>([]);
  const queue = useRef<Waiting[]>([]);
  const isRunning = useRef(false);
  /** Ends this window's answers to others, once it is left and all is sent. */
  const end = useRef<(() => void) | null>(null);

  const tell = useCallback(() => {
    setWaiting(queue.current.length);
    const moves = queue.current.flatMap(({ said }) => said?.move ?? []);
    const going = moves.flatMap((move) => (move.kind === "send" ? [move.storyId] : []));
    setSent((before) => (before.join() === going.join() ? before : going));
    const own = queue.current.flatMap(({ said }) => (said ? [said] : []));
    keepMoves(of, own);
    if (own.length === 0) end.current?.();
  }, [of]);

  const run = useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    const leave = (act: Waiting, stands: RoomView | null) => {
      queue.current.shift();
      tell();
      onAnswer(stands);
      act.settle(true);
    };
    for (let act = queue.current[0]; act; act = queue.current[0]) {
      const next = act;
      let answer = await answerOf(() =>
        next.send({ issueId: of.issueId, revision: view().room.revision }),
      );
      if (next.said && isLost(answer)) {
        setIsCut(true);
        answer = await reached(() => answerOf(look));
        setIsCut(false);
        if (answer.ok && !isMade(answer.value.room.pages, next.said.move)) {
          onAnswer(answer.value);
          continue;
        }
      }
      if (next.said && isStale(answer)) {
        const seen = view().room;
        const fresh = await answerOf(look);
        const hasMoved = fresh.ok && fresh.value.room.revision !== seen.revision;
        if (hasMoved && isMeant(seen.pages, fresh.value.room.pages, next.said.move)) {
          onAnswer(fresh.value);
          continue;
        }
      }
      if (answer.ok) {
        leave(next, answer.value);
        continue;
      }
      onRefused(answer.refusals);
      const dropped = queue.current.splice(0, isLost(answer) ? 1 : queue.current.length);
      const stands = await look().catch(() => null);
      tell();
      onAnswer(stands?.ok ? stands.value : null);
      for (const { settle } of dropped) settle(false);
    }
    isRunning.current = false;
  }, [answerOf, look, of, onAnswer, onRefused, tell, view]);

  const enter = useCallback(
    (said: SaidMove | null, send: Waiting["send"]) =>
      new Promise<boolean>((settle) => {
        queue.current.push({ said, send, settle });
        tell();
        void run();
      }),
    [run, tell],
  );

  useEffect(() => {
    const stop = answerAsWindow(of.personId, of.issueId, of.tab);
    end.current = null;
    return () => {
      // Left for another screen with moves on their way: this window still sends them.
      end.current = stop;
      if (queue.current.length === 0) stop();
    };
  }, [of]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (queue.current.length > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);

  return {
    waiting,
    isCut,
    enter,
    sent,
    isIdle: () => queue.current.length === 0,
  };
}

const isLost = (answer: RoomAnswer): boolean =>
  !answer.ok && answer.refusals.some(({ code }) => code === "no-connection");

const isStale = (answer: RoomAnswer): boolean =>
  !answer.ok && answer.refusals.some(({ code }) => code === "stale-issue");

/** Looks again and again until the server answers; at once when the browser says that it is back on the network. */
async function reached(look: () => Promise<RoomAnswer>): Promise<RoomAnswer> {
  for (let turn = 0; ; turn += 1) {
    await onlineOr(waits[Math.min(turn, waits.length - 1)] ?? 8000);
    const answer = await look();
    if (!isLost(answer)) return answer;
  }
}

function onlineOr(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    window.addEventListener("online", go);
  });
}
