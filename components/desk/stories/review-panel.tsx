"use client";

import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { Decision } from "@/core/process/process";
import classes from "./review-panel.module.css";

export interface DecisionChoice {
  readonly decision: Decision;
  /** Says what will happen, e.g. 通过，送二审. */
  readonly label: string;
  /** Why not; null when it may be done. */
  readonly refusal: string | null;
}

export interface ReviewPanelProps {
  readonly storyId: string;
  readonly revision: number;
  readonly stage: number;
  readonly choices: readonly DecisionChoice[];
  readonly decide: (input: {
    storyId: string;
    decision: Decision;
    opinion: string;
    revision: number;
    stage: number;
  }) => Promise<ActionAnswer<unknown>>;
  /** The reviews' places, the checks and the opinions so far. */
  readonly children: ReactNode;
}

/** Asked for in a window of their own: they stop the story, so their reason is written deliberately. */
const withReason: readonly Decision[] = ["return", "hold", "spike", "refer"];

/** Opinion and decisions; the buttons keep their places, and one that is refused says why. */
export function ReviewPanel({
  storyId,
  revision,
  stage,
  choices,
  decide,
  children,
}: ReviewPanelProps) {
  const t = useTranslations("stories.review");
  const router = useRouter();
  const [opinion, setOpinion] = useState("");
  const [asking, setAsking] = useState<Decision | null>(null);
  const act = useAct(decide, () => {
    setOpinion("");
    setAsking(null);
    router.refresh();
  });
  const send = (decision: Decision) =>
    void act.run({ storyId, decision, opinion, revision, stage });
  const may = choices.some((choice) => choice.refusal === null);
  const reasons = [...new Set(choices.flatMap((choice) => choice.refusal ?? []))];
  const title = asking && asking !== "pass" && asking !== "sign" ? t(`${asking}Title`) : "";
  return (
    <Stack gap="md">
      {choices.length > 0 && (
        <section aria-label={t("opinion")}>
          <Textarea
            label={t("opinion")}
            description={t("opinionHint")}
            autosize
            minRows={3}
            maxRows={10}
            value={opinion}
            disabled={!may}
            error={asking === null && act.errorOf("opinion")}
            onChange={(event) => setOpinion(event.currentTarget.value)}
          />
          <Group gap="xs" mt="xs" className={classes.buttons}>
            {choices.map(({ decision, label, refusal }, index) => (
              <Button
                key={decision}
                size="xs"
                variant={index === 0 ? "filled" : "default"}
                disabled={refusal !== null}
                title={refusal ?? undefined}
                loading={act.busy}
                data-decision={decision}
                onClick={() =>
                  withReason.includes(decision) ? setAsking(decision) : send(decision)
                }
              >
                {label}
              </Button>
            ))}
          </Group>
          {reasons.map((reason) => (
            <Text key={reason} size="xs" c="dimmed" mt={4} data-refusal>
              {reason}
            </Text>
          ))}
          {asking === null &&
            act
              .errorsBeside("opinion")
              .map((message) => <RefusalNote key={message}>{message}</RefusalNote>)}
        </section>
      )}
      {children}
      <Modal
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={title}
        closeButtonProps={{ "aria-label": t("cancel") }}
      >
        <Textarea
          label={t("reason")}
          description={t("reasonHint")}
          autosize
          minRows={4}
          value={opinion}
          error={act.errorOf("opinion")}
          onChange={(event) => setOpinion(event.currentTarget.value)}
          data-autofocus
        />
        {act.errorsBeside("opinion").map((message) => (
          <RefusalNote key={message}>{message}</RefusalNote>
        ))}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsking(null)}>
            {t("cancel")}
          </Button>
          <Button loading={act.busy} onClick={() => asking && send(asking)}>
            {t("confirm")}
          </Button>
        </Group>
      </Modal>
      {act.dialog}
    </Stack>
  );
}

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
    <>
      <Button
        size="xs"
        disabled={refusal !== null}
        title={refusal ?? undefined}
        onClick={() => setOpen(true)}
      >
        {t("resume")}
      </Button>
      {refusal && (
        <Text size="xs" c="dimmed">
          {refusal}
        </Text>
      )}
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
            {t("confirm")}
          </Button>
        </Group>
      </Modal>
      {act.dialog}
    </>
  );
}

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
      <Button
        size="compact-xs"
        variant="default"
        disabled={refusal !== null}
        title={refusal ?? undefined}
        loading={act.busy}
        onClick={() => void act.run({ storyId, checkId })}
      >
        {t("settle")}
      </Button>
      {act.errorsBeside().map((message) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {act.dialog}
    </>
  );
}
