import { Image } from "@mantine/core";
import type { Crop } from "@/core/picture/crop";
import type { PictureRatio } from "@/core/picture/picture-ratios";
import classes from "./pictures.module.css";

/** A part of a picture in its shape, as readers will see it. The words for it stand beside it. */
export function CroppedImage({
  src,
  ratio,
  crop,
}: {
  src: string;
  ratio: PictureRatio;
  crop: Crop;
}) {
  const percent = (n: number) => `${n * 100}%`;
  return (
    <span className={classes.cropped} style={{ aspectRatio: ratio.replace("x", " / ") }}>
      <Image
        src={src}
        alt=""
        loading="lazy"
        style={{
          width: percent(1000 / crop.width),
          height: percent(1000 / crop.height),
          left: percent(-crop.x / crop.width),
          top: percent(-crop.y / crop.height),
        }}
      />
    </span>
  );
}
