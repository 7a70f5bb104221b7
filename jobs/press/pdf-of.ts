import type { Page } from "playwright-core";

/** The document in the tab as PDF: at the size its style says, tagged, with an outline of its headlines. */
export const pdfOf = (tab: Page): Promise<Uint8Array> =>
  tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
