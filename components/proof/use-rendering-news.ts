"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useLive } from "@/components/desk/live/use-live";
import { useLatest } from "@/components/ui/use-latest";
import type { IssuePulse } from "@/core/issue/issue-pulse";

/** While no line tells, a proof under way is looked at this often, ms. */
const lookWhileAway = 5_000;

/**
 * Draws the page's screen anew whenever one of its renderings goes on: asked for here or elsewhere, made, or given up.
 * `kept` is the address of the proof that stays on the screen, for who reads it may be writing on it; null where the next
 * one is waited for.
 */
export function useRenderingNews(
  { issueId, pageId }: { readonly issueId: string; readonly pageId: string },
  isMaking: boolean,
  kept: string | null,
): void {
  const router = useRouter();
  const heard = useRef<string | null>(null);
  const look = useLatest(() => {
    if (kept && kept !== location.pathname + location.search)
      window.history.replaceState(null, "", kept);
    router.refresh();
  });
  const { state } = useLive<IssuePulse>(`/api/desk/issues/${issueId}/live`, ({ renderings }) => {
    if (!renderings) return;
    const mark = renderings[pageId] ?? heard.current ?? "";
    const isFirst = heard.current === null;
    // What was drawn before the line was joined may have been made since.
    if (isFirst ? isMaking : mark !== heard.current) look();
    heard.current = mark;
  });
  const isBlind = isMaking && state === "away";
  useEffect(() => {
    if (!isBlind) return;
    const looking = setInterval(look, lookWhileAway);
    return () => clearInterval(looking);
  }, [isBlind, look]);
}
