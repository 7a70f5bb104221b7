"use client";

import { useEffect, useRef, useState } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { useLatest } from "@/components/ui/use-latest";
import type { BoardActions } from "./board-actions";
import type { BoardPage } from "./board-page";
import type { SendingHub } from "./use-sending";

/** Between signs of life, and between looks at what another does, ms. */
const beat = 10_000;
const beatWhileReading = 2_500;

export type HoldingView =
  /** Nobody lays out the page, or this window does. */
  | { readonly is: "open" }
  | {
      readonly is: "theirs";
      readonly by: string;
      readonly since: number;
      /** It was laid out here until then. */
      readonly tookOver: boolean;
      readonly isMe: boolean;
    };

export interface HoldingHub {
  readonly view: HoldingView;
  /** Something was done here. */
  readonly change: () => void;
  readonly look: () => Promise<void>;
  /** Lays it out here from now on, whoever did before. */
  readonly take: () => Promise<void>;
}

/** Who lays out the page: this window from its first act on, or another, which is then followed as it goes. */
export function useHolding(
  page: BoardPage,
  actions: BoardActions,
  on: {
    readonly show: (page: BoardPage) => void;
    readonly sending: SendingHub;
    readonly onRefused: (words: string) => void;
  },
): HoldingHub {
  const { tab, queue } = on.sending;
  const input = { issueId: page.issueId, pageId: page.pageId, number: page.number, tab };
  const [mine, setMine] = useState(false);
  const [lost, setLost] = useState(false);
  const holds = useRef(false);
  const { holder } = page;
  const isTheirs = holder !== null && holder.tab !== tab;

  const see = (next: BoardPage) => {
    const isMine = next.holder?.tab === tab;
    if (holds.current && next.holder && !isMine) setLost(true);
    if (!next.holder || isMine) setLost(false);
    holds.current = isMine;
    setMine(isMine);
    on.show(next);
  };
  const ask = async (act: (of: typeof input) => Promise<ActionAnswer<BoardPage>>) => {
    try {
      const answer = await act(input);
      if (answer.ok) see(answer.value);
      else on.onRefused(answer.refusals[0]?.message ?? "");
      return answer.ok;
    } catch {
      return false;
    }
  };
  const look = useLatest(async () => {
    await ask(actions.look);
  });
  const change = useLatest(() => {
    if (holds.current) return;
    holds.current = true;
    setMine(true);
    void ask(actions.hold);
  });
  const take = useLatest(async () => {
    const isTaken = await ask(actions.take);
    if (isTaken) void queue.flush();
  });
  const again = useLatest(() => void ask(mine ? actions.hold : actions.look));
  useEffect(() => {
    const timer = setInterval(
      () => document.visibilityState === "visible" && again(),
      mine ? beat : beatWhileReading,
    );
    return () => clearInterval(timer);
  }, [mine, again]);
  const leave = useLatest(() => {
    if (holds.current) void actions.leave(input).catch(() => undefined);
    holds.current = false;
  });
  useEffect(() => {
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [leave]);
  const view: HoldingView =
    holder && isTheirs
      ? {
          is: "theirs",
          by: holder.name,
          since: holder.since,
          tookOver: lost,
          isMe: holder.isMe,
        }
      : { is: "open" };
  return { view, change, look, take };
}
