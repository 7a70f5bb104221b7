"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useLive } from "@/components/desk/live/use-live";
import type { IssuePulse } from "@/core/issue/issue-pulse";

/** While no line tells, a proof under way is looked at this often, ms. */
const lookWhileAway = 5_000;

/** Draws the page's screen anew whenever one of its renderings goes on: asked for here or elsewhere, made, or given up. */
export function useRenderingNews(issueId: string, pageId: string, isMaking: boolean): void {
  const router = useRouter();
  const heard = useRef<string | null>(null);
  const { state } = useLive<IssuePulse>(`/api/desk/issues/${issueId}/live`, ({ renderings }) => {
    if (!renderings) return;
    const mark = renderings[pageId] ?? heard.current ?? "";
    const isFirst = heard.current === null;
    // What was drawn before the line was joined may have been made since.
    if (isFirst ? isMaking : mark !== heard.current) router.refresh();
    heard.current = mark;
  });
  const isBlind = isMaking && state === "away";
  useEffect(() => {
    if (!isBlind) return;
    const looking = setInterval(() => router.refresh(), lookWhileAway);
    return () => clearInterval(looking);
  }, [isBlind, router]);
}
