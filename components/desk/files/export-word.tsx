"use client";

import { Anchor } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";

/** The story as a Word file. `before`: what has to be done first, such as saving the last words. */
export function ExportWord({
  storyId,
  before,
}: {
  storyId: string;
  before?: () => Promise<unknown>;
}) {
  const t = useTranslations("word");
  const href = `/api/desk/stories/${storyId}/docx`;
  async function leave(event: MouseEvent) {
    if (!before) return;
    event.preventDefault();
    await before();
    window.location.assign(href);
  }
  return (
    <Anchor href={href} download size="sm" onClick={(event) => void leave(event)}>
      {t("export")}
    </Anchor>
  );
}
