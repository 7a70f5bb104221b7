import type { PagePoint, PageZone } from "../page-zone";
import type { SavedPage } from "./saved-page";

/** Px of the picture that came with the page. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
}

/**
 * The areas of a map as zones, each with what it leads to. A map is drawn for the size the page shows its picture at; where
 * the page does not say, for the picture's own, unless it reaches beyond: then for the smallest of its proportions that
 * holds it.
 */
export function zonesOfAreas(
  page: SavedPage,
  picture: MapPicture,
  newId: (at: number) => string,
): readonly { readonly zone: PageZone; readonly target: string }[] {
  const { width, height } = mapSize(page, picture);
  const part = (value: number, whole: number) =>
    Math.round(Math.min(1, Math.max(0, value / whole)) * 1e5) / 1e5;
  return page.areas.map(({ points, title, target }, at) => ({
    target,
    zone: {
      id: newId(at),
      storyId: null,
      headline: title.slice(0, 200),
      polygon: points.map(([x, y]): PagePoint => [part(x, width), part(y, height)]),
    },
  }));
}

function mapSize({ shownAt, areas }: SavedPage, picture: MapPicture): MapPicture {
  const aspect = picture.height / picture.width;
  if (shownAt) return { width: shownAt.width, height: shownAt.height ?? shownAt.width * aspect };
  const points = areas.flatMap((area) => area.points);
  const right = Math.max(...points.map(([x]) => x));
  const bottom = Math.max(...points.map(([, y]) => y));
  const times = Math.max(1, right / picture.width, bottom / picture.height);
  return { width: picture.width * times, height: picture.height * times };
}
