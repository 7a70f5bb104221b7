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

/** Chooses a picture: a new file, or one of the library. */
export function PictureDialog({
  opened,
  onClose,
  onChoose,
}: {
  opened: boolean;
  onClose: () => void;
  onChoose: (picture: ChosenPicture) => void;
}) {
  const t = useTranslations("pictures");
  const refusalWords = useTranslations("refusals");
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  async function send(file: File | null) {
    if (!file) return;
    setRefusal(null);
    setShare(0);
    const answer = await uploadPicture(file, setShare);
    setShare(null);
    if (answer.ok) onChoose(answer.picture);
    else
      setRefusal(answer.refusals.map((r) => r.message).join(" ") || refusalWords("no-connection"));
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("choose")}
      size="xl"
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <Stack gap="md">
        <Group gap="xs">
          <FileButton onChange={(file) => void send(file)} accept={taken}>
            {(props) => (
              <Button {...props} variant="default" loading={share !== null} data-autofocus>
                {t("upload")}
              </Button>
            )}
          </FileButton>
          <FileButton onChange={(file) => void send(file)} accept={taken} capture="environment">
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
        {opened && <Library onChoose={onChoose} />}
      </Stack>
    </Modal>
  );
}

function Library({ onChoose }: { onChoose: (picture: ChosenPicture) => void }) {
  const t = useTranslations("pictures");
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
              <button type="button" onClick={() => onChoose(picture)}>
                <Image
                  src={`/api/desk/pictures/${picture.id}/480`}
                  // The caption stands beside it: it is not read out twice.
                  alt={picture.alt === picture.caption ? "" : picture.alt}
                  loading="lazy"
                />
                <span>{picture.caption || t("untitled")}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
