"use client";

import { useEffect } from "react";
import { useLatest } from "@/components/ui/use-latest";

/** Something the screen that is open can do, for the palette to offer. */
export interface PageAct {
  readonly key: string;
  /** What will happen. */
  readonly label: string;
  /** The keys that do the same. */
  readonly keys?: string | undefined;
  readonly run: () => void;
}

type Offer = () => readonly PageAct[];

const offers = new Set<Offer>();

/** What can be done on the screen as it stands. */
export const pageActs = (): readonly PageAct[] => [...offers].flatMap((offer) => offer());

/** Offers acts for as long as the component stands; they are asked for only when the palette opens. */
export function usePageActs(offer: Offer): void {
  const latest = useLatest(offer);
  useEffect(() => {
    offers.add(latest);
    return () => {
      offers.delete(latest);
    };
  }, [latest]);
}
