"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useLive } from "@/components/desk/live/use-live";
import { useLatest } from "@/components/ui/use-latest";
import type { IssuePulse } from "@/core/issue/issue-pulse";

/** While no line tells, a proof under way is looked at this often, ms. */
const lookWhileAway = 5_000;

/** The last marks of the page: of its files, and of what was said about its proofs. */
interface Heard {
  readonly files: string | undefined;
  readonly read: string | undefined;
}

/**
 * Draws the page's screen anew whenever one of its renderings goes on, asked for here or elsewhere, made, or given up; and
 * whenever anybody marks a proof of it, settles a mark, or hands a reading in.
 * `kept` is the address of the proof that stays on the screen, for who reads it may be writing on it; null where the next
 * one is waited for.
 */
export function useProofNews(
  { issueId, pageId }: { readonly issueId: string; readonly pageId: string },
  isMaking: boolean,
  kept: string | null,
): void {
  const router = useRouter();
  const heard = useRef<Heard | null>(null);
  const look = useLatest(() => {
    if (kept && kept !== location.pathname + location.search)
      window.history.replaceState(null, "", kept);
    router.refresh();
  });
  const { state } = useLive<IssuePulse>(
    `/api/desk/issues/${issueId}/live`,
    ({ renderings, marks }) => {
      const before = heard.current;
      const files = renderings?.[pageId] ?? before?.files;
      const read = marks?.[pageId] ?? before?.read;
      heard.current = { files, read };
      // What was drawn before the line was joined may have been made, or marked, since.
      if (before ? before.files !== files || before.read !== read : isMaking || read) look();
    },
  );
  const isBlind = isMaking && state === "away";
  useEffect(() => {
    if (!isBlind) return;
    const looking = setInterval(look, lookWhileAway);
    return () => clearInterval(looking);
  }, [isBlind, look]);
}
