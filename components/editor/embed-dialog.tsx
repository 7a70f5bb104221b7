"use client";

import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { embedProviders } from "@/core/blocks/embed-providers";
import { readEmbed } from "@/core/blocks/read-embed";

interface Embed {
  readonly url: string;
  readonly title: string;
}

/** Asks for what stands elsewhere: its address, and the title readers get instead of a player. */
export function EmbedDialog({
  opened,
  onClose,
  onDone,
}: {
  opened: boolean;
  onClose: () => void;
  onDone: (embed: Embed) => void;
}) {
  const t = useTranslations("blocks.embed");
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("dialog")}
      returnFocus={false}
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      <EmbedForm onDone={onDone} />
    </Modal>
  );
}

function EmbedForm({ onDone }: { onDone: (embed: Embed) => void }) {
  const t = useTranslations("blocks.embed");
  const [address, setAddress] = useState("");
  const [title, setTitle] = useState("");
  const [tried, setTried] = useState(false);
  const url = readEmbed(address)?.url ?? null;
  const allowed = embedProviders.map(({ name }) => t(`provider.${name}`)).join(t("comma"));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (url && title.trim()) onDone({ url, title: title.trim() });
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t("address")}
          description={t("hint", { allowed })}
          value={address}
          error={tried && !url && t("refused", { allowed })}
          onChange={(event) => setAddress(event.currentTarget.value)}
          inputMode="url"
          data-autofocus
        />
        <TextInput
          label={t("title")}
          description={t("titleHint")}
          value={title}
          error={tried && !title.trim() && t("titleMissing")}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={300}
        />
        <Group justify="flex-end">
          <Button type="submit">{t("done")}</Button>
        </Group>
      </Stack>
    </form>
  );
}
