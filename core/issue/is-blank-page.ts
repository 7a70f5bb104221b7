/**
 * Whether readers would find nothing on the page: no story stands on it, and no file that was laid out elsewhere is shown
 * for it. An issue of an archive may consist of such files alone.
 */
export const isBlankPage = (page: {
  readonly placements: readonly unknown[];
  readonly isScanned?: boolean;
}): boolean => page.placements.length === 0 && !page.isScanned;
