import { useEffect } from "react";
import type { ScanView } from "@/core/paper/scan-view";
import type { ScanActions } from "./scan-actions";

/** How often we look how far the reader of old pages has come, ms. */
const beat = 800;

/** While a file is being read, hears how far it has come. */
export function useLooking(
  isReading: boolean,
  page: { readonly issueId: string; readonly pageNumber: number },
  look: ScanActions["look"],
  onView: (view: ScanView) => void,
): void {
  const { issueId, pageNumber } = page;
  useEffect(() => {
    if (!isReading) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const again = async () => {
      const answer = await look({ issueId, pageNumber }).catch(() => null);
      if (isOver) return;
      if (answer?.ok) onView(answer.value);
      timer = setTimeout(again, beat);
    };
    timer = setTimeout(again, beat);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isReading, issueId, pageNumber, look, onView]);
}
