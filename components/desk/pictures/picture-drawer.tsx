"use client";

import { Button, Drawer, Group, Stack, Textarea, TextInput } from "@mantine/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import { type PictureFields, pictureFieldNames } from "@/core/picture/picture-fields";
import { FrameEditor, type SaveFrame } from "./frame-editor";
import type { LibraryPicture, PicturePlace } from "./library-picture";
import classes from "./pictures.module.css";
import { ReplaceFile } from "./replace-file";

export interface DrawerActions {
  readonly save: (
    input: { pictureId: string; fields: PictureFields },
    by?: string,
  ) => Promise<ActionAnswer<void>>;
  readonly frame: SaveFrame;
  readonly remove: (input: { pictureId: string }, by?: string) => Promise<ActionAnswer<void>>;
}

/** All that is known of one picture, and what can be done about it. Closing it leads back to the library as it was. */
export function PictureDrawer({
  picture,
  places,
  sets,
  back,
  mayTellReaders,
  actions,
}: {
  picture: LibraryPicture;
  places: readonly PicturePlace[];
  sets: readonly { readonly id: string; readonly name: string }[];
  back: string;
  mayTellReaders: boolean;
  actions: DrawerActions;
}) {
  const t = useTranslations("pictures");
  const router = useRouter();
  const close = () => router.push(back, { scroll: false });
  const { width, height, by, fileName } = picture;
  return (
    <Drawer.Root opened position="right" size="34rem" onClose={close}>
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body>
          {/* Not Drawer.Header: its <header> would be a second banner of the page. */}
          <div className={classes.drawerHead}>
            <Drawer.Title>{fileName}</Drawer.Title>
            <Drawer.CloseButton aria-label={t("close")} />
          </div>
          <Stack gap="lg">
            <FrameEditor picture={picture} save={actions.frame} />
            <Words picture={picture} save={actions.save} />
            <p className={classes.facts}>
              {t("size", { width, height })} · {t("by", { name: by })}
              {sets.length > 0 &&
                ` · ${t("inSets", { names: sets.map((set) => set.name).join(t("comma")) })}`}
            </p>
            <Places places={places} />
            {picture.mayEdit && (
              <Group gap="sm" align="flex-start">
                <ReplaceFile
                  picture={picture}
                  isPublic={places.some(({ isPublic }) => isPublic)}
                  mayTellReaders={mayTellReaders}
                />
                <Remove picture={picture} remove={actions.remove} onGone={close} />
              </Group>
            )}
          </Stack>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Words({ picture, save }: { picture: LibraryPicture; save: DrawerActions["save"] }) {
  const t = useTranslations("pictures");
  const [fields, setFields] = useState<PictureFields>(picture);
  const [isSaved, setSaved] = useState(false);
  const act = useAct(save, () => setSaved(true));
  const sent = Object.fromEntries(
    pictureFieldNames.map((name) => [name, fields[name]]),
  ) as unknown as PictureFields;
  return (
    <form
      aria-label={t("words")}
      onSubmit={(event) => {
        event.preventDefault();
        void act.run({ pictureId: picture.id, fields: sent });
      }}
    >
      <Stack gap="sm">
        {pictureFieldNames.map((name) => {
          const common = {
            label: t(`field.${name}`),
            value: fields[name],
            readOnly: !picture.mayEdit,
            error: act.errorOf(name),
            onChange: (event: { currentTarget: { value: string } }) => {
              setSaved(false);
              setFields({ ...fields, [name]: event.currentTarget.value });
            },
          };
          if (name === "alt" || name === "caption")
            return (
              <Textarea
                key={name}
                {...common}
                description={name === "alt" ? t("altHint") : undefined}
                autosize
                minRows={2}
              />
            );
          return (
            <TextInput key={name} {...common} type={name === "rightsUntil" ? "date" : "text"} />
          );
        })}
        {picture.isExpired && (
          <RefusalNote>{t("expiredOn", { date: picture.rightsUntil })}</RefusalNote>
        )}
        {act.errorsBeside(...pictureFieldNames).map((message) => (
          <RefusalNote key={message}>{message}</RefusalNote>
        ))}
        {picture.mayEdit && (
          <Group gap="sm">
            <Button type="submit" loading={act.busy}>
              {t("save")}
            </Button>
            <span role="status" className={classes.facts}>
              {isSaved && t("saved")}
            </span>
          </Group>
        )}
      </Stack>
      {act.dialog}
    </form>
  );
}

function Places({ places }: { places: readonly PicturePlace[] }) {
  const t = useTranslations("pictures");
  return (
    <section aria-label={t("usedIn")} className={classes.places}>
      <h3>{t("usedIn")}</h3>
      {places.length === 0 ? (
        <p className={classes.facts}>{t("unused")}</p>
      ) : (
        <ul>
          {places.map(({ storyId, headline, date, pageNumber, isPublic }) => (
            <li key={`${storyId} ${date} ${pageNumber}`}>
              <Link href={`/desk/stories/${storyId}`}>{headline || t("untitledStory")}</Link>{" "}
              <span className={classes.facts}>
                {[
                  ...(date !== null && pageNumber !== null
                    ? [t("onPage", { date, page: pageNumber })]
                    : []),
                  ...(isPublic ? [t("readersSee")] : []),
                ].join(t("comma"))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Remove({
  picture,
  remove,
  onGone,
}: {
  picture: LibraryPicture;
  remove: DrawerActions["remove"];
  onGone: () => void;
}) {
  const t = useTranslations("pictures");
  const [sure, setSure] = useState(false);
  const act = useAct(remove, onGone);
  return (
    <div className={classes.act}>
      {sure ? (
        <Group gap="xs">
          <Button
            size="compact-sm"
            color="red"
            loading={act.busy}
            onClick={() => void act.run({ pictureId: picture.id })}
          >
            {t("removeSure")}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setSure(false)}>
            {t("keep")}
          </Button>
        </Group>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setSure(true)}>
          {t("remove")}
        </Button>
      )}
      {act.refusals.map(({ message }) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {act.dialog}
    </div>
  );
}
