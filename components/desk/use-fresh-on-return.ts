"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

/** When each screen shown in this tab was drawn by the server. */
const shown = new Set<number>();

/**
 * A screen the browser's Back button brings again is the one of before: it is drawn anew at once.
 * @returns whether what stands on the screen is still the old one.
 */
export function useFreshOnReturn(drawnAt: number): boolean {
  const router = useRouter();
  const [first] = useState(() => ({ drawnAt, isOld: shown.has(drawnAt) }));
  useEffect(() => {
    if (first.isOld) router.refresh();
  }, [first, router]);
  useEffect(() => {
    shown.add(drawnAt);
  }, [drawnAt]);
  return first.isOld && first.drawnAt === drawnAt;
}
