"use client";

import {
  Button,
  FileButton,
  Group,
  Image,
  Loader,
  Modal,
  Progress,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { IconCamera } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { RefusalNote } from "@/components/ui/refusal-note";
import classes from "./editor.module.css";
import { uploadPicture } from "./upload-picture";

const taken = "image/jpeg,image/png,image/webp,image/avif";

export interface ChosenPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

interface Several {
  readonly most: number;
  onChoose(pictures: readonly ChosenPicture[]): void;
}

/** Chooses a picture, or several in the order they are picked in: new files, or those of the library. */
export function PictureDialog({
  opened,
  onClose,
  onChoose,
  several,
}: {
  opened: boolean;
  onClose: () => void;
} & (
  | { readonly onChoose: (picture: ChosenPicture) => void; readonly several?: never }
  | { readonly several: Several; readonly onChoose?: never }
)) {
  const t = useTranslations("pictures");
  const severalWords = useTranslations("blocks.gallery");
  const refusalWords = useTranslations("refusals");
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [picked, setPicked] = useState<readonly ChosenPicture[]>([]);
  useEffect(() => {
    if (!opened) setPicked([]);
  }, [opened]);
  const most = several?.most ?? 1;
  const pick = (picture: ChosenPicture) => {
    if (onChoose) onChoose(picture);
    else setPicked((before) => [...without(before, picture), picture].slice(0, most));
  };
  const toggle = (picture: ChosenPicture) => {
    if (picked.some(({ id }) => id === picture.id)) setPicked((before) => without(before, picture));
    else pick(picture);
  };
  async function send(files: readonly File[]) {
    setRefusal(null);
    for (const [index, file] of files.entries()) {
      setShare(index / files.length);
      const answer = await uploadPicture(file, (share) => setShare((index + share) / files.length));
      if (answer.ok) pick(answer.picture);
      else
        setRefusal(
          answer.refusals.map((r) => r.message).join(" ") || refusalWords("no-connection"),
        );
    }
    setShare(null);
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("choose")}
      returnFocus={false}
      size="xl"
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <Stack gap="md">
        <Group gap="xs">
          <FileButton
            multiple={several !== undefined}
            onChange={(given: File | File[] | null) => void send(given ? [given].flat() : [])}
            accept={taken}
          >
            {(props) => (
              <Button {...props} variant="default" loading={share !== null} data-autofocus>
                {t("upload")}
              </Button>
            )}
          </FileButton>
          <FileButton
            onChange={(file) => void send(file ? [file] : [])}
            accept={taken}
            capture="environment"
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                className={classes.camera}
                disabled={share !== null}
                leftSection={<IconCamera size={18} aria-hidden />}
              >
                {t("camera")}
              </Button>
            )}
          </FileButton>
        </Group>
        {share !== null && <Progress value={share * 100} aria-label={t("uploading")} />}
        {refusal && <RefusalNote>{refusal}</RefusalNote>}
        {opened && <Library onChoose={toggle} picked={several && picked} />}
        {several && (
          <Group justify="space-between" className={classes.picked}>
            <Text size="sm" c="dimmed" aria-live="polite">
              {picked.length < most
                ? severalWords("picked", { count: picked.length })
                : severalWords("full", { most })}
            </Text>
            <Button disabled={picked.length === 0} onClick={() => several.onChoose(picked)}>
              {severalWords("insert", { count: picked.length })}
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

const without = (pictures: readonly ChosenPicture[], { id }: ChosenPicture) =>
  pictures.filter((picture) => picture.id !== id);

function Library({
  onChoose,
  picked,
}: {
  onChoose: (picture: ChosenPicture) => void;
  /** Those that are chosen already, where several may be. */
  picked?: readonly ChosenPicture[] | undefined;
}) {
  const t = useTranslations("pictures");
  const placeOf = ({ id }: ChosenPicture) => 1 + (picked?.findIndex((one) => one.id === id) ?? -1);
  const [text, setText] = useState("");
  const [pictures, setPictures] = useState<readonly ChosenPicture[] | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/desk/pictures?q=${encodeURIComponent(text)}`, { signal: abort.signal })
        .then((response) => response.json())
        .then((answer: { pictures?: readonly ChosenPicture[] }) =>
          setPictures(answer.pictures ?? []),
        )
        .catch(() => undefined);
    }, 200);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  return (
    <>
      <TextInput
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {pictures === null ? (
        <Loader size="sm" />
      ) : pictures.length === 0 ? (
        <Text c="dimmed">{t("none")}</Text>
      ) : (
        <ul className={classes.pictures}>
          {pictures.map((picture) => (
            <li key={picture.id}>
              <button
                type="button"
                aria-pressed={picked && placeOf(picture) > 0}
                onClick={() => onChoose(picture)}
              >
                <Image
                  src={`/api/desk/pictures/${picture.id}/480`}
                  // The caption stands beside it: it is not read out twice.
                  alt={picture.alt === picture.caption ? "" : picture.alt}
                  loading="lazy"
                />
                <span>
                  {placeOf(picture) > 0 && <b className={classes.place}>{placeOf(picture)}</b>}
                  {picture.caption || t("untitled")}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
