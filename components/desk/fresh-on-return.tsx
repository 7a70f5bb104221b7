"use client";

import { useFreshOnReturn } from "./use-fresh-on-return";

/** Stands on a screen that must not be shown as it was when one comes back to it. */
export function FreshOnReturn({ drawnAt }: { drawnAt: number }) {
  useFreshOnReturn(drawnAt);
  return null;
}
