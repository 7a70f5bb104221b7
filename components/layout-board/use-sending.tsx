"use client";

import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { v4 } from "uuid";
import { type SignInAgain, useSignInAgain } from "@/components/desk/use-sign-in-again";
import { useVisitor } from "@/components/desk/visitor";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { useLatest } from "@/components/ui/use-latest";
import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";
import type { SendingStatus } from "./act-line";
import type { BoardActions, Changed } from "./board-actions";
import type { BoardPage } from "./board-page";
import { keepBatches, leftBatches, settleLeft as settle } from "./kept-batches";
import { type Batch, type SendAnswer, Sending } from "./sending";
import { useUnsent } from "./use-unsent";
import { windowKey } from "./window-key";

export interface SendingHub {
  readonly queue: Sending;
  readonly status: SendingStatus;
  readonly tab: string;
  /** What this person left unsent here the last time. */
  readonly left: readonly Batch[];
  readonly send: (moves: readonly LayoutMove[], label: string) => void;
  /** Does again what was left, or throws it away. */
  readonly settleLeft: (send: boolean) => void;
  /** Asks for the password over the screen when the session has ended, and sends once more. */
  readonly sendSignedIn: SignInAgain["sendSignedIn"];
  readonly signInDialog: ReactNode;
}

const idle: SendingStatus = { is: "saved", unsent: 0 };

/** The queue of this window's acts, bound to the page: kept in the browser, tried again when the line is back. */
export function useSending(
  page: BoardPage,
  actions: BoardActions,
  on: {
    readonly onRebased: (layout: PageLayout, dropped: readonly Batch[], why: string) => void;
    readonly onDisplaced: () => void;
    readonly onRefused: (words: string) => void;
    /** What was left is wanted again. */
    readonly onRedo: (batches: readonly Batch[]) => void;
  },
): SendingHub {
  const { id: userId } = useVisitor();
  const { sendSignedIn, dialog: signInDialog } = useSignInAgain();
  const [tab] = useState(windowKey);
  const [left, setLeft] = useState<readonly Batch[]>([]);
  const { issueId, pageId, number } = page;
  const post = useLatest(async (batch: Batch, revision: number): Promise<SendAnswer> => {
    const { key, moves } = batch;
    const send = () => actions.change({ issueId, pageId, number, tab, revision, key, moves });
    try {
      const answer = await sendSignedIn(send);
      if (answer.ok || !answer.refusals[0]?.code.startsWith("right.")) return answerOf(answer, on);
      // They may not lay out pages any more: it is not tried again, and the screen goes on from how the page stands.
      const stands = await actions.look({ issueId, pageId, number, tab });
      if (!stands.ok || !stands.value.layout) return answerOf(answer, on);
      const { layout, revision: is } = stands.value;
      return { is: "refused", layout, revision: is, message: answer.refusals[0].message };
    } catch {
      return { is: "lost" };
    }
  });
  const rebased = useLatest(on.onRebased);
  const [queue] = useState(
    () =>
      new Sending(page.revision, {
        send: post,
        keep: (batches) => keepBatches({ pageId, userId }, tab, batches),
        onRebased: rebased,
        later: (again, ms) => setTimeout(again, ms),
      }),
  );
  const status = useSyncExternalStore(
    queue.subscribe,
    () => queue.status,
    () => idle,
  );
  useEffect(() => setLeft(leftBatches({ pageId, userId })), [pageId, userId]);
  useUnsent(queue);
  const send = useCallback(
    (moves: readonly LayoutMove[], label: string) => queue.add({ key: v4(), moves, label }),
    [queue],
  );
  const settleLeft = (isWanted: boolean) => {
    setLeft([]);
    settle({ pageId, userId });
    if (isWanted) on.onRedo(left);
  };
  return { queue, status, tab, left, send, settleLeft, sendSignedIn, signInDialog };
}

function answerOf(
  answer: ActionAnswer<Changed>,
  on: { readonly onDisplaced: () => void; readonly onRefused: (words: string) => void },
): SendAnswer {
  if (answer.ok) {
    const { is, layout, revision, message = "" } = answer.value;
    if (is === "done") return { is, revision };
    if (is === "displaced") on.onDisplaced();
    if (is === "displaced") return { is };
    return is === "stale" ? { is, layout, revision } : { is, layout, revision, message };
  }
  // Signed out and not signed in again, or a fault of the house's own: nothing is lost, it is tried again.
  on.onRefused(answer.refusals[0]?.message ?? "");
  return { is: "lost" };
}
