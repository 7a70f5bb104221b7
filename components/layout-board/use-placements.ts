"use client";

import { useState, useSyncExternalStore } from "react";
import { signInCodes } from "@/components/desk/use-sign-in-again";
import { useLatest } from "@/components/ui/use-latest";
import type { SendingStatus } from "./act-line";
import type { BoardActions } from "./board-actions";
import type { BoardPage } from "./board-page";
import type { PrintChange } from "./print-change";
import { type PrintAnswer, PrintQueue } from "./print-queue";
import type { SendingHub } from "./use-sending";
import { useUnsent } from "./use-unsent";

const idle: SendingStatus = { is: "saved", unsent: 0 };

/** The queue of what this page prints of its stories otherwise than they have it: cuts, titles, pictures. */
export function usePlacements(
  now: () => BoardPage,
  actions: BoardActions,
  on: {
    readonly show: (page: BoardPage) => void;
    readonly sending: SendingHub;
    readonly onRefused: (words: string) => void;
    readonly onDisplaced: () => void;
  },
): { readonly queue: PrintQueue; readonly status: SendingStatus } {
  const onPage = () => {
    const { issueId, pageId, number } = now();
    return { issueId, pageId, number, tab: on.sending.tab };
  };
  const send = useLatest(async (change: PrintChange): Promise<PrintAnswer> => {
    const { placementId, contentHash, to } = change;
    const { cuts, ...dress } = to;
    const input = { ...onPage(), placementId };
    const act = () =>
      cuts ? actions.cut({ ...input, contentHash, cuts }) : actions.dress({ ...input, dress });
    try {
      const answer = await on.sending.sendSignedIn(act);
      if (answer.ok) return { is: "done", page: answer.value };
      const [refusal] = answer.refusals;
      if (refusal?.code === "layout-held") return { is: "displaced" };
      // Not signed in again yet: nothing is lost, it is tried again.
      if (signInCodes.includes(refusal?.code ?? "")) return { is: "lost" };
      return { is: "refused", message: refusal?.message ?? "" };
    } catch {
      return { is: "lost" };
    }
  });
  const onDisplaced = useLatest(on.onDisplaced);
  const onDone = useLatest((page: BoardPage) => on.show(page));
  const onRefused = useLatest(async (message: string) => {
    on.onRefused(message);
    const stands = await actions.look(onPage()).catch(() => null);
    if (stands?.ok) on.show(stands.value);
  });
  const [queue] = useState(
    () =>
      new PrintQueue({
        send,
        onDone,
        onDisplaced,
        onRefused: (message) => void onRefused(message),
        later: (again, ms) => setTimeout(again, ms),
      }),
  );
  const status = useSyncExternalStore(
    queue.subscribe,
    () => queue.status,
    () => idle,
  );
  useUnsent(queue);
  return { queue, status };
}
