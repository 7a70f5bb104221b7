"use client";

import { Button, FileButton, Stack } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { IconCamera, IconPhotoUp } from "@tabler/icons-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { RefusalNote } from "@/components/ui/refusal-note";
import { DropAnywhere } from "./drop-anywhere";
import { FilterBar } from "./filter-bar";
import type { LibraryPicture, PicturePlace } from "./library-picture";
import { type LibraryQuery, libraryAddress } from "./library-query";
import { type PickActions, PickBar, type SectionChoice } from "./pick-bar";
import { type DrawerActions, PictureDrawer } from "./picture-drawer";
import { PictureGrid } from "./picture-grid";
import classes from "./pictures.module.css";
import { UploadLines } from "./upload-lines";
import { useUploadQueue } from "./use-upload-queue";

const taken = "image/jpeg,image/png,image/webp,image/avif,image/gif";

export interface PictureRoomProps {
  readonly pictures: readonly LibraryPicture[];
  readonly query: LibraryQuery;
  readonly next: string | null;
  readonly sets: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly sections: readonly SectionChoice[];
  readonly may: {
    readonly upload: boolean;
    readonly write: boolean;
    readonly tellReaders: boolean;
  };
  /** The picture that is open; null while none is. */
  readonly open: {
    readonly picture: LibraryPicture;
    readonly places: readonly PicturePlace[];
    readonly sets: readonly { readonly id: string; readonly name: string }[];
  } | null;
  readonly actions: DrawerActions & PickActions;
}

/** The library: files come in anywhere, pictures are found, picked, and opened. */
export function PictureRoom(props: PictureRoomProps) {
  const { pictures, query, next, sets, sections, may, open, actions } = props;
  // What is chosen, dropped or pasted before the screen is awake would be seen by nobody.
  const isAwake = useMounted();
  const t = useTranslations("pictures");
  const router = useRouter();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const queue = useUploadQueue(() => router.refresh());
  const story = useAct(actions.makePhotoStory, ({ storyId }) =>
    router.push(`/desk/stories/${storyId}`),
  );
  const work = useRef({ queue, story });
  work.current = { queue, story };
  const onFiles = useCallback((files: readonly File[]) => void work.current.queue.add(files), []);
  const sectionId = sections[0]?.id ?? "";
  const onStory = useCallback(
    async (files: readonly File[]) => {
      const pictureIds = [...(await work.current.queue.add(files))];
      // Nothing is left out in silence: with a file refused, the person picks what there is and goes on.
      if (pictureIds.length === new Set(files).size)
        await work.current.story.run({ sectionId, pictureIds });
      else setPicked(new Set(pictureIds));
    },
    [sectionId],
  );
  const pick = (id: string) =>
    setPicked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const isNarrowed = Boolean(query.text || query.only || query.set);
  return (
    <Stack gap="md">
      {may.upload && (
        <div className={classes.bring}>
          <FileButton multiple accept={taken} onChange={onFiles}>
            {(button) => (
              <Button
                {...button}
                disabled={!isAwake}
                leftSection={<IconPhotoUp size={18} aria-hidden />}
              >
                {t("upload")}
              </Button>
            )}
          </FileButton>
          <FileButton
            accept={taken}
            capture="environment"
            onChange={(file) => file && onFiles([file])}
          >
            {(button) => (
              <Button
                {...button}
                disabled={!isAwake}
                className={classes.camera}
                variant="default"
                leftSection={<IconCamera size={18} aria-hidden />}
              >
                {t("camera")}
              </Button>
            )}
          </FileButton>
          {may.write && sections.length > 0 && (
            <FileButton multiple accept={taken} onChange={(files) => void onStory(files)}>
              {(button) => (
                <Button {...button} disabled={!isAwake} variant="default" loading={story.busy}>
                  {t("storyOfFiles")}
                </Button>
              )}
            </FileButton>
          )}
          <span className={classes.facts}>{t("bringHint")}</span>
        </div>
      )}
      {may.upload && (
        <DropAnywhere onFiles={onFiles} onStory={may.write && sectionId ? onStory : undefined} />
      )}
      <UploadLines queue={queue} />
      {story.refusals.map(({ message }) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {story.dialog}
      <FilterBar query={query} sets={sets} />
      <PickBar
        picked={[...picked]}
        sets={sets}
        set={query.set || null}
        sections={sections}
        mayWrite={may.write && sections.length > 0}
        actions={actions}
        onDone={() => setPicked(new Set())}
      />
      {pictures.length === 0 ? (
        <p className={classes.none}>
          {t(isNarrowed ? "noneNarrowed" : may.upload ? "empty" : "emptyForReaders")}{" "}
          {isNarrowed && <Link href="/desk/pictures">{t("showAll")}</Link>}
        </p>
      ) : (
        <PictureGrid
          pictures={pictures}
          picked={picked}
          addressOf={(picture) => libraryAddress({ ...query, picture })}
          onPick={pick}
        />
      )}
      {next && (
        <Link href={libraryAddress({ ...query, picture: "", after: next })}>{t("more")}</Link>
      )}
      {open && (
        <PictureDrawer
          {...open}
          key={open.picture.id}
          back={libraryAddress({ ...query, picture: "" })}
          mayTellReaders={may.tellReaders}
          actions={actions}
        />
      )}
    </Stack>
  );
}
