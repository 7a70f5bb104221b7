import type { Crop } from "./crop";

/** The same crop elsewhere: its middle here, or so much further. It stays inside the picture. */
export function moveCrop(
  crop: Crop,
  to: { readonly centre: readonly [number, number] } | { readonly by: readonly [number, number] },
): Crop {
  const [x, y] =
    "by" in to
      ? [crop.x + to.by[0], crop.y + to.by[1]]
      : [to.centre[0] - crop.width / 2, to.centre[1] - crop.height / 2];
  return inside({ ...crop, x, y });
}

/** The same crop smaller or larger around its middle, in its shape: never beyond the picture, never under a twentieth. */
export function scaleCrop(crop: Crop, factor: number): Crop {
  const most = Math.min(1000 / crop.width, 1000 / crop.height);
  const least = Math.max(50 / crop.width, 50 / crop.height);
  const by = Math.max(Math.min(least, 1), Math.min(factor, most));
  const width = crop.width * by;
  const height = crop.height * by;
  return inside({
    x: crop.x + (crop.width - width) / 2,
    y: crop.y + (crop.height - height) / 2,
    width,
    height,
  });
}

function inside({ x, y, width, height }: Crop): Crop {
  // Rounded down, so that no sum of parts comes to more than the whole.
  const w = Math.floor(Math.min(1000, width));
  const h = Math.floor(Math.min(1000, height));
  const between = (n: number, most: number) => Math.floor(Math.max(0, Math.min(n, most)));
  return { x: between(x, 1000 - w), y: between(y, 1000 - h), width: w, height: h };
}
