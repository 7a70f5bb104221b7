"use client";

import { Button, Group, Modal, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { ActButton } from "@/components/ui/act-button";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";

/** Takes a held or spiked story up again, with a reason. */
export function ResumeButton({
  storyId,
  refusal,
  resume,
}: {
  storyId: string;
  refusal: string | null;
  resume: (input: { storyId: string; reason: string }) => Promise<ActionAnswer<unknown>>;
}) {
  const t = useTranslations("stories.review");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const act = useAct(resume, () => {
    setOpen(false);
    router.refresh();
  });
  return (
    <div>
      <ActButton size="xs" refused={refusal} onClick={() => setOpen(true)}>
        {t("resume")}
      </ActButton>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t("resumeTitle")}
        closeButtonProps={{ "aria-label": t("cancel") }}
      >
        <Textarea
          label={t("reason")}
          autosize
          minRows={3}
          value={reason}
          error={act.errorOf("opinion")}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {act.errorsBeside("opinion").map((message) => (
          <RefusalNote key={message}>{message}</RefusalNote>
        ))}
        <Group justify="flex-end" mt="md">
          <Button loading={act.busy} onClick={() => void act.run({ storyId, reason })}>
            {t("resumeConfirm")}
          </Button>
        </Group>
      </Modal>
      {act.dialog}
    </div>
  );
}
