"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAct } from "@/components/desk/use-act";
import { ActButton } from "@/components/ui/act-button";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";

/** 已核实: somebody looked at the doubtful words and answers for them. */
export function SettleButton({
  storyId,
  checkId,
  refusal,
  settle,
}: {
  storyId: string;
  checkId: string;
  refusal: string | null;
  settle: (input: { storyId: string; checkId: string }) => Promise<ActionAnswer<unknown>>;
}) {
  const t = useTranslations("stories.review");
  const router = useRouter();
  const act = useAct(settle, () => router.refresh());
  return (
    <>
      <ActButton
        size="compact-xs"
        variant="default"
        refused={refusal}
        loading={act.busy}
        onClick={() => void act.run({ storyId, checkId })}
      >
        {t("settle")}
      </ActButton>
      {act.errorsBeside().map((message) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {act.dialog}
    </>
  );
}
