/** What blocks in the text ask of the screen around them. */
export interface BlockDesk {
  /** Words of the interface, by their key in `blocks` (messages/<locale>/blocks.json). */
  say(key: string): string;
  /** Opens the choice of pictures for the gallery at this place of the document. */
  addPictures(gallery: number): void;
}

/** For a text nobody looks at. */
export const noDesk: BlockDesk = { say: (key) => key, addPictures: () => undefined };
