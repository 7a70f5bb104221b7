"use client";

import { Checkbox } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { cropFor } from "@/core/picture/crop";
import { CroppedImage } from "./cropped-image";
import { fileOf, type LibraryPicture } from "./library-picture";
import classes from "./pictures.module.css";

/** The pictures, each a link to what is known of it, with a box to pick it. */
export function PictureGrid({
  pictures,
  picked,
  addressOf,
  onPick,
}: {
  pictures: readonly LibraryPicture[];
  picked: ReadonlySet<string>;
  addressOf: (id: string) => string;
  onPick: (id: string) => void;
}) {
  const t = useTranslations("pictures");
  return (
    <ul className={classes.grid} aria-label={t("title")}>
      {pictures.map((picture) => {
        const name = picture.caption || picture.fileName;
        return (
          <li key={picture.id} data-picked={picked.has(picture.id) || undefined}>
            <Checkbox
              className={classes.pick}
              aria-label={t("pick", { name })}
              checked={picked.has(picture.id)}
              onChange={() => onPick(picture.id)}
            />
            <Link href={addressOf(picture.id)} scroll={false} className={classes.open}>
              <CroppedImage
                src={fileOf(picture, 480)}
                ratio="4x3"
                crop={cropFor("4x3", picture, picture)}
              />
              <span className={classes.caption}>{name}</span>
            </Link>
            <p className={classes.facts}>{picture.credit || picture.by}</p>
            <Marks picture={picture} />
          </li>
        );
      })}
    </ul>
  );
}

/** What is still to be done about a picture, in words. */
function Marks({ picture }: { picture: LibraryPicture }) {
  const t = useTranslations("pictures");
  const lacks = [
    ...(picture.credit.trim() === "" ? [t("lacksCredit")] : []),
    ...(picture.alt.trim() === "" ? [t("lacksAlt")] : []),
    ...(picture.isExpired ? [t("expiredOn", { date: picture.rightsUntil })] : []),
  ];
  if (lacks.length === 0) return null;
  return (
    <p className={classes.lacks}>
      <IconAlertTriangle size={14} aria-hidden /> {lacks.join(t("comma"))}
    </p>
  );
}
