import type { Box } from "./box";
import type { PageFormat } from "./page-format";

/** 版面: what stands where on a page, as it is kept. No two boxes share a place. */
export interface PageLayout {
  readonly schema: number;
  readonly format: PageFormat;
  readonly boxes: readonly Box[];
}

/** The version written today. */
export const layoutSchemaVersion = 1;

export const emptyLayout = (format: PageFormat): PageLayout => ({
  schema: layoutSchemaVersion,
  format,
  boxes: [],
});
