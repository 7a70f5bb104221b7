"use client";

import { Button, Image, Input } from "@mantine/core";
import { IconPhoto } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { PictureDialog } from "@/components/editor/picture-dialog";
import classes from "./propose.module.css";

export interface Artwork {
  readonly id: string;
  readonly caption: string;
}

/** The artwork of an advertisement, from the library; it may come later. */
export function ArtworkField({
  artwork,
  error,
  onChange,
}: {
  artwork: Artwork | null;
  error: string | undefined;
  onChange: (artwork: Artwork | null) => void;
}) {
  const t = useTranslations("proposals.ad");
  const [isChoosing, setChoosing] = useState(false);
  const id = useId();
  return (
    <Input.Wrapper label={t("artwork")} labelElement="div" error={error}>
      <div className={classes.artwork}>
        {artwork && <Image src={`/api/desk/pictures/${artwork.id}/480`} alt={artwork.caption} />}
        <Button
          id={id}
          type="button"
          size="xs"
          variant="default"
          leftSection={<IconPhoto size={14} aria-hidden />}
          onClick={() => setChoosing(true)}
        >
          {artwork ? t("otherArtwork") : t("chooseArtwork")}
        </Button>
        {artwork && (
          <Button size="xs" variant="subtle" color="gray" onClick={() => onChange(null)}>
            {t("noArtwork")}
          </Button>
        )}
      </div>
      <PictureDialog
        opened={isChoosing}
        onClose={() => setChoosing(false)}
        onChoose={(picture) => {
          onChange({ id: picture.id, caption: picture.caption || picture.alt });
          setChoosing(false);
        }}
      />
    </Input.Wrapper>
  );
}
