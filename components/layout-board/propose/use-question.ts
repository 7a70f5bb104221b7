"use client";

import { useEffect, useState } from "react";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import type { Area } from "@/core/layout/box";
import type { LayoutProposal } from "@/core/layout/layout-wish";
import type { PageLayout } from "@/core/layout/page-layout";
import type { OfferedTemplate } from "@/core/layout/rank-templates";
import type { Refilled } from "@/core/layout/refill-page";
import type { StoryWeight } from "@/core/layout/story-weight";
import { lastAsked } from "./last-asked";

/** The page as the person sees it, and what its stories are to them. */
export interface AskedPage {
  readonly issueId: string;
  readonly pageId: string;
  readonly layout: PageLayout;
  readonly weights: Record<string, StoryWeight>;
}

/** What automatic layout is asked about the page on the board, and what it answers. */
interface Questions {
  readonly propose: {
    readonly asked: AskedPage & { seed: number; count: number };
    readonly answer: readonly LayoutProposal[];
  };
  readonly part: {
    readonly asked: AskedPage & { proposal: PageLayout; boxIds: string[]; seed: number };
    readonly answer: readonly LayoutProposal[];
  };
  readonly refill: {
    readonly asked: AskedPage & {
      size: string;
      client: string;
      pictureId: string | null;
      at: Pick<Area, "column" | "row"> | null;
    };
    readonly answer: readonly Refilled[];
  };
  readonly templates: { readonly asked: AskedPage; readonly answer: readonly OfferedTemplate[] };
}

/**
 * Asks the server without standing in the row in which a browser sends server actions: what is done on the board
 * meanwhile does not wait. Asking again, and closing the panel, gives up what was asked before.
 */
export function useQuestion<Q extends keyof Questions>(
  question: Q,
): (asked: Questions[Q]["asked"], by?: string) => Promise<ActionAnswer<Questions[Q]["answer"]>> {
  const [{ ask, giveUp }] = useState(() =>
    lastAsked((asked: Questions[Q]["asked"], by, signal) => post(question, asked, by, signal)),
  );
  useEffect(() => giveUp, [giveUp]);
  return ask;
}

async function post<Q extends keyof Questions>(
  question: Q,
  asked: Questions[Q]["asked"],
  by: string | undefined,
  signal: AbortSignal,
): Promise<ActionAnswer<Questions[Q]["answer"]>> {
  const response = await fetch(`/api/desk/layouts/${question}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(by && { "x-screen-of": by }) },
    body: JSON.stringify(asked),
    signal,
  });
  if (response.ok) return { ok: true, value: await response.json() };
  const { refusals }: { refusals: readonly SaidRefusal[] } = await response.json();
  return { ok: false, refusals };
}
