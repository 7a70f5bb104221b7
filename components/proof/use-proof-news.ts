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
 * one is waited for. `isLeaving` while the person is on the way to another.
 */
export function useProofNews(
  { issueId, pageId }: { readonly issueId: string; readonly pageId: string },
  isMaking: boolean,
  kept: string | null,
  isLeaving: boolean,
): void {
  const router = useRouter();
  const heard = useRef<Heard | null>(null);
  /** Nobody is taken to a newer proof by it; nor called back from where they are going, as a new address would. */
  const look = useLatest((isNewFile: boolean) => {
    if (isNewFile && kept && !isLeaving && kept !== location.pathname + location.search)
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
      const isNewFile = before ? before.files !== files : isMaking;
      if (isNewFile || before?.read !== read) look(isNewFile);
    },
  );
  const isBlind = isMaking && state === "away";
  useEffect(() => {
    if (!isBlind) return;
    const looking = setInterval(() => look(true), lookWhileAway);
    return () => clearInterval(looking);
  }, [isBlind, look]);
}
