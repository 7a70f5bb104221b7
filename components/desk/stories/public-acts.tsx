"use client";

import { Button, Group, Modal, Text, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";

export type PublicAct = "publish" | "correct" | "withdraw";

export interface ShowOrTakeBack {
  readonly act: PublicAct;
  readonly storyId: string;
  readonly revision: number;
  /** What readers are told; web-first publication tells nothing. */
  readonly notice: string;
}

/** What the duty chief does before the readers' eyes, outside any issue: each told in a sentence and confirmed. */
export function PublicActs({
  storyId,
  revision,
  acts,
  doIt,
}: {
  storyId: string;
  revision: number;
  /** Those the person may do now. */
  acts: readonly PublicAct[];
  doIt: (input: ShowOrTakeBack) => Promise<ActionAnswer<unknown>>;
}) {
  const t = useTranslations("stories.publicActs");
  const router = useRouter();
  const [asking, setAsking] = useState<PublicAct | null>(null);
  const [notice, setNotice] = useState("");
  const close = () => {
    setAsking(null);
    setNotice("");
  };
  const act = useAct(doIt, () => {
    close();
    router.refresh();
  });
  if (acts.length === 0 && asking === null) return null;
  const told = asking === "correct" || asking === "withdraw";
  return (
    <section aria-label={t("label")}>
      <Group gap="xs">
        {acts.map((one) => (
          <Button
            key={one}
            size="xs"
            variant={one === "withdraw" ? "default" : "filled"}
            onClick={() => setAsking(one)}
          >
            {t(`${one}.open`)}
          </Button>
        ))}
      </Group>
      <Modal
        opened={asking !== null}
        onClose={close}
        title={asking && t(`${asking}.act`)}
        closeButtonProps={{ "aria-label": t("cancel") }}
      >
        <Text size="sm">{asking && t(`${asking}.note`)}</Text>
        {told && (
          <Textarea
            mt="sm"
            label={t("notice")}
            description={t("noticeHint")}
            autosize
            minRows={3}
            value={notice}
            error={act.errorOf("notice")}
            onChange={(event) => setNotice(event.currentTarget.value)}
            data-autofocus
          />
        )}
        <RefusalList messages={act.errorsBeside("notice")} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {t("cancel")}
          </Button>
          <Button
            loading={act.busy}
            onClick={() => asking && void act.run({ act: asking, storyId, revision, notice })}
          >
            {asking && t(`${asking}.act`)}
          </Button>
        </Group>
      </Modal>
      {act.dialog}
    </section>
  );
}
