/** A picture met in copy that comes in. */
export interface IncomingPicture {
  /**
   * The `pictureId` of the block that keeps its place in the body, until whoever asked puts a picture of the house there
   * or takes the block out. Null: it was left out, for its file cannot be had.
   */
  readonly id: string | null;
  /** Its address as it stands in the copy (http, file, data …). */
  readonly src: string;
  readonly alt: string;
}
