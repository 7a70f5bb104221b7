import { checkZones, longestZoneHeadline } from "../check-zones";
import type { PagePoint, PageZone } from "../page-zone";
import { rectangle } from "../zone-moves";
import type { SavedPage } from "./saved-page";

/** Px of the picture that came with the page. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
}

/**
 * The areas of a map as zones, each with what it leads to. A map is drawn for the size the page shows its picture at; where
 * the page does not say, for the picture's own, unless it reaches beyond: then for the smallest of its proportions that
 * holds it. An outline that is no zone's (it crosses itself, has corners without number) becomes the rectangle round it; what
 * is too small to be found is left out.
 */
export function zonesOfAreas(
  page: SavedPage,
  picture: MapPicture,
  newId: (at: number) => string,
): readonly { readonly zone: PageZone; readonly target: string }[] {
  const { width, height } = mapSize(page, picture);
  const part = (value: number, whole: number) =>
    Math.round(Math.min(1, Math.max(0, value / whole)) * 1e5) / 1e5;
  return page.areas.flatMap(({ points, title, target }, at) => {
    const id = newId(at);
    const headline = title.slice(0, longestZoneHeadline);
    const outline = points.map(([x, y]): PagePoint => [part(x, width), part(y, height)]);
    const zone = [outline, around(outline)]
      .map((polygon): PageZone => ({ id, storyId: null, headline, polygon }))
      .find((one) => checkZones([one]).length === 0);
    return zone ? [{ target, zone }] : [];
  });
}

function around(outline: readonly PagePoint[]): readonly PagePoint[] {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  return rectangle([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
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
