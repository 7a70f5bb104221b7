"use client";

import { useLocale } from "next-intl";
import { createContext, useContext } from "react";

export interface StageName {
  readonly name: string;
  readonly nameEn: string;
}

/** The reviews of the publication, in order. */
export const StageNames = createContext<readonly StageName[]>([]);

/** Names the review with this number (1 on) in the language of the screen; undefined outside review. */
export function useStageName(): (stage: number) => string | undefined {
  const stages = useContext(StageNames);
  const locale = useLocale();
  return (stage) => {
    const found = stages[stage - 1];
    return locale === "en" ? found?.nameEn || found?.name : found?.name;
  };
}
