"use client";

import { Button, FileButton, Group, Image, Modal, Progress, Stack, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { uploadPicture } from "@/components/editor/upload-picture";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { PictureFields } from "@/core/picture/picture-fields";
import classes from "./picture-library.module.css";

interface LibraryPicture extends PictureFields {
  readonly id: string;
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
  readonly by: string;
  readonly mayEdit: boolean;
  readonly uses: readonly { readonly storyId: string; readonly headline: string }[];
}

type Save = (input: { pictureId: string; fields: PictureFields }) => Promise<ActionAnswer<void>>;

/** The grid of the library: upload, search, what each picture says and where it is used. */
export function PictureLibrary({
  pictures,
  text,
  next,
  mayUpload,
  save,
}: {
  pictures: readonly LibraryPicture[];
  text: string;
  next: string | null;
  mayUpload: boolean;
  save: Save;
}) {
  const t = useTranslations("pictures");
  const [editing, setEditing] = useState<LibraryPicture | null>(null);
  return (
    <Stack gap="md">
      <Group align="center">
        {mayUpload && <Upload />}
        <form action="/desk/pictures" className={classes.search}>
          <TextInput
            name="q"
            type="search"
            aria-label={t("search")}
            placeholder={t("search")}
            defaultValue={text}
          />
        </form>
      </Group>
      {pictures.length === 0 && <p>{t(text ? "none" : "empty")}</p>}
      <ul className={classes.grid}>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <Image
              src={`/api/desk/pictures/${picture.id}/480`}
              alt={picture.alt || picture.caption || picture.fileName}
              loading="lazy"
              className={classes.image}
            />
            <p className={classes.caption}>{picture.caption || t("untitled")}</p>
            <p className={classes.facts}>
              {picture.credit} · {t("size", { width: picture.width, height: picture.height })} ·{" "}
              {t("by", { name: picture.by })}
            </p>
            <p className={classes.facts}>
              {picture.uses.length === 0 ? t("unused") : t("usedIn")}{" "}
              {picture.uses.map((use) => (
                <a key={use.storyId} href={`/desk/stories/${use.storyId}`}>
                  {use.headline || t("untitled")}
                </a>
              ))}
            </p>
            {picture.mayEdit && (
              <Button size="compact-xs" variant="default" onClick={() => setEditing(picture)}>
                {t("edit")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {next && (
        <a
          href={`/desk/pictures?${new URLSearchParams({ ...(text && { q: text }), after: next })}`}
        >
          {t("more")}
        </a>
      )}
      {editing && (
        <EditWords
          key={editing.id}
          picture={editing}
          save={save}
          onClose={() => setEditing(null)}
        />
      )}
    </Stack>
  );
}

function Upload() {
  const t = useTranslations("pictures");
  const refusals = useTranslations("refusals");
  const router = useRouter();
  const [share, setShare] = useState<number | null>(null);
  const [messages, setMessages] = useState<readonly string[]>([]);
  async function send(files: readonly File[]) {
    const said: string[] = [];
    for (const [index, file] of files.entries()) {
      const answer = await uploadPicture(file, (part) => setShare((index + part) / files.length));
      if (!answer.ok)
        said.push(
          `${file.name}: ${answer.refusals.map((r) => r.message).join(" ") || refusals("no-connection")}`,
        );
      else if (answer.picture.known) said.push(`${file.name}: ${t("known")}`);
    }
    setShare(null);
    setMessages(said);
    router.refresh();
  }
  return (
    <>
      <FileButton
        multiple
        accept="image/jpeg,image/png,image/webp,image/avif"
        onChange={(files) => void send(files)}
      >
        {(props) => (
          <Button {...props} loading={share !== null}>
            {t("upload")}
          </Button>
        )}
      </FileButton>
      {share !== null && <Progress w="10rem" value={share * 100} aria-label={t("uploading")} />}
      {messages.map((message) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
    </>
  );
}

const names = ["caption", "alt", "credit", "source", "licence"] as const;

function EditWords({
  picture,
  save,
  onClose,
}: {
  picture: LibraryPicture;
  save: Save;
  onClose: () => void;
}) {
  const t = useTranslations("pictures");
  const [fields, setFields] = useState<PictureFields>({
    alt: picture.alt,
    caption: picture.caption,
    credit: picture.credit,
    source: picture.source,
    licence: picture.licence,
  });
  const act = useAct(save, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      title={picture.fileName}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <Stack gap="sm">
        {names.map((name) => (
          <TextInput
            key={name}
            label={t(`field.${name}`)}
            value={fields[name]}
            error={act.errorOf(name)}
            onChange={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
          />
        ))}
        {act.errorsBeside(...names).map((message) => (
          <RefusalNote key={message}>{message}</RefusalNote>
        ))}
        <Button loading={act.busy} onClick={() => void act.run({ pictureId: picture.id, fields })}>
          {t("save")}
        </Button>
      </Stack>
      {act.dialog}
    </Modal>
  );
}
