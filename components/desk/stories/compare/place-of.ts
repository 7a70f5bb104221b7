/** The address of a pair of blocks on the page that compares two texts. */
export const placeOf = (index: number): string => `pair-${index}`;
