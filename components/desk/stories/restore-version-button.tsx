"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAct } from "@/components/desk/use-act";
import { ActButton } from "@/components/ui/act-button";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { RefusalNote } from "@/components/ui/refusal-note";

export type RestoreVersion = (input: {
  storyId: string;
  number: number;
  revision: number;
}) => Promise<ActionAnswer<unknown>>;

/** Makes an earlier version's words the present ones; says first what becomes of the words that stand. */
export function RestoreVersionButton({
  storyId,
  number,
  revision,
  refusal,
  reopens,
  restore,
}: {
  storyId: string;
  number: number;
  revision: number;
  /** Why not; null when it may be done. */
  refusal: string | null;
  reopens: boolean;
  restore: RestoreVersion;
}) {
  const t = useTranslations("stories.versions");
  const router = useRouter();
  const act = useAct(restore, () => router.push(`/desk/stories/${storyId}`));
  const label = t("restore", { number });
  if (refusal !== null)
    return (
      <ActButton size="xs" variant="default" refused={refusal}>
        {label}
      </ActButton>
    );
  return (
    <>
      <ConfirmButton
        size="xs"
        loading={act.busy}
        confirm={t("restoreConfirm", { number })}
        question={`${t("restoreQuestion", { number })}${reopens ? t("restoreReopens") : ""}`}
        onConfirm={() => void act.run({ storyId, number, revision })}
      >
        {label}
      </ConfirmButton>
      {act.errorsBeside().map((message) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {act.dialog}
    </>
  );
}
