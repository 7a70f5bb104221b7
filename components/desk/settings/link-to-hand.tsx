"use client";

import { Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";

/** A link that is shown once, to be copied and handed to the person it is for. */
export function LinkToHand({
  path,
  note,
  children,
}: {
  path: string;
  note: string;
  children?: ReactNode;
}) {
  const t = useTranslations("people");
  const [link, setLink] = useState(path);
  useEffect(() => setLink(window.location.origin + path), [path]);
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {note}
      </Text>
      <TextInput
        label={t("link")}
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group>
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button onClick={copy}>{copied ? t("copied") : t("copyLink")}</Button>
          )}
        </CopyButton>
        {children}
      </Group>
    </Stack>
  );
}
