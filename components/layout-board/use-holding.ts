"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useLive } from "@/components/desk/live/use-live";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { useLatest } from "@/components/ui/use-latest";
import type { IssuePulse } from "@/core/issue/issue-pulse";
import type { BoardActions } from "./board-actions";
import type { BoardPage } from "./board-page";
import type { SendingHub } from "./use-sending";

/** Between signs of life, and between looks while no line tells of what another does, ms. */
const beat = 10_000;
/** What changed is looked at so soon after it was told of, ms: several acts of one hand are one look. */
const lookAfter = 300;

const never = () => () => undefined;

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
    /** It is laid out here again. */
    readonly onTaken: () => void;
    readonly onRefused: (words: string) => void;
  },
): HoldingHub {
  const { tab, queue } = on.sending;
  const input = { issueId: page.issueId, pageId: page.pageId, number: page.number, tab };
  const [mine, setMine] = useState(false);
  const [lost, setLost] = useState(false);
  const holds = useRef(false);
  const { holder } = page;
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  // The server does not know which window it draws for: a person's own lease may be this one's.
  const isTheirs = holder !== null && (isHere ? holder.tab !== tab : !holder.isMe);

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
    if (!isTaken) return;
    on.onTaken();
    void queue.flush();
  });
  const { state: live } = useLive<IssuePulse>(`/api/desk/issues/${page.issueId}/live`, (news) => {
    const layout = news.layouts?.[page.pageId];
    const isShown = layout?.revision === queue.revision && layout.holder === (holder?.name ?? null);
    if ((layout && !isShown) || "copy" in news || "room" in news) soon();
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const soon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void look(), lookAfter);
  };
  const again = useLatest(() => void ask(mine ? actions.hold : actions.look));
  const isBeating = mine || live !== "live";
  useEffect(() => {
    if (!isBeating) return;
    const beating = setInterval(() => document.visibilityState === "visible" && again(), beat);
    return () => clearInterval(beating);
  }, [isBeating, again]);
  const leave = useLatest(() => {
    if (holds.current) void actions.leave(input).catch(() => undefined);
    holds.current = false;
  });
  useEffect(() => {
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      clearTimeout(timer.current);
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
