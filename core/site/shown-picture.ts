/** A picture in the story that shows it: two stories may have been published with two files of one picture. */
export interface ShownPicture {
  readonly storyId: string;
  readonly pictureId: string;
}

/** The key under which a page keeps a picture that it shows. */
export const shownKey = ({ storyId, pictureId }: ShownPicture): string => `${storyId}/${pictureId}`;
