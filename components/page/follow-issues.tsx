"use client";

import { useRouter } from "next/navigation";
import { useCallback, useRef } from "react";
import { useFollow } from "@/components/desk/live/use-follow";

const patience = { issues: 500 } as const;

/** Keeps the list and the calendar of issues as the house has them now; what is typed on the screen stays. */
export function FollowIssues({ mark }: { mark: string }) {
  const router = useRouter();
  const shown = useRef(mark);
  shown.current = mark;
  useFollow(
    "/api/desk/issues/live",
    patience,
    useCallback(() => ({ issues: shown.current }), []),
    useCallback(async () => {
      router.refresh();
      return true;
    }, [router]),
  );
  return null;
}
