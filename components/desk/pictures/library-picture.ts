import type { Framing } from "@/core/picture/crop";
import type { PictureFields } from "@/core/picture/picture-fields";

/** A picture as the library's screens know it. */
export interface LibraryPicture extends PictureFields, Framing {
  readonly id: string;
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
  readonly version: number;
  readonly by: string;
  readonly mayEdit: boolean;
  readonly isExpired: boolean;
  readonly isUsed: boolean;
}

/** Where a picture is used. */
export interface PicturePlace {
  readonly storyId: string;
  readonly headline: string;
  readonly state: string;
  readonly isPublic: boolean;
  readonly date: string | null;
  readonly pageNumber: number | null;
}

/** The picture's file for the desk; another file has another address, so that no screen goes on showing the old one. */
export const fileOf = ({ id, version }: { id: string; version: number }, width: number): string =>
  `/api/desk/pictures/${id}/${width}?v=${version}`;
