/** The first story of every page, in the order given: what 导读 points at when nobody has chosen. */
export function leadsOfPages(
  elsewhere: readonly { readonly storyId: string; readonly pageNumber: number }[],
): readonly string[] {
  const seen = new Set<number>();
  return elsewhere.flatMap(({ storyId, pageNumber }) => {
    if (seen.has(pageNumber)) return [];
    seen.add(pageNumber);
    return [storyId];
  });
}
