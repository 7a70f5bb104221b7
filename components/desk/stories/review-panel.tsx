"use client";

import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { ActButton } from "@/components/ui/act-button";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { Decision } from "@/core/process/process";
import { ReasonWindow } from "./reason-window";
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

/**
 * Opinion and decisions; the buttons keep their places, and one that is refused says why. What was written as an
 * opinion stays when somebody else was quicker.
 */
export function ReviewPanel(props: ReviewPanelProps) {
  const { storyId, revision, stage, choices, decide, children } = props;
  const t = useTranslations("stories.review");
  const router = useRouter();
  const [opinion, setOpinion] = useState("");
  const [asking, setAsking] = useState<Decision | null>(null);
  const act = useAct(decide, () => {
    setOpinion("");
    setAsking(null);
    router.refresh();
  });
  const [sentOn, setSentOn] = useState("");
  const standing = `${revision}-${stage}`;
  const send = (decision: Decision) => {
    setSentOn(standing);
    void act.run({ storyId, decision, opinion, revision, stage });
  };
  const may = choices.some((choice) => choice.refusal === null);
  const refusals = [...new Set(choices.flatMap((choice) => choice.refusal ?? []))];
  // Where nothing may be done one sentence is enough; each button still tells its own.
  const reasons = may ? refusals : refusals.slice(0, 1);
  const refused = act.refusals.filter((r) => r.field !== "opinion" && sentOn === standing);
  const told = <Told refusals={refused} onLatest={() => router.refresh()} />;
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
            disabled={!may && opinion === ""}
            error={asking === null && act.errorOf("opinion")}
            onChange={(event) => setOpinion(event.currentTarget.value)}
          />
          <Group gap="xs" mt="xs" className={classes.buttons}>
            {choices.map(({ decision, label, refusal }, index) => (
              <ActButton
                key={decision}
                size="xs"
                variant={index === 0 ? "filled" : "default"}
                refused={refusal}
                loading={act.busy}
                onClick={() =>
                  withReason.includes(decision) ? setAsking(decision) : send(decision)
                }
              >
                {label}
              </ActButton>
            ))}
          </Group>
          {reasons.map((reason) => (
            <Text key={reason} size="xs" c="dimmed" mt={4} data-refusal>
              {reason}
            </Text>
          ))}
        </section>
      )}
      {asking === null && told}
      {children}
      <ReasonWindow
        decision={asking}
        reason={opinion}
        error={act.errorOf("opinion")}
        busy={act.busy}
        onReason={setOpinion}
        onClose={() => setAsking(null)}
        onSend={send}
      >
        {told}
      </ReasonWindow>
      {act.dialog}
    </Stack>
  );
}

const outOfDate = ["already-decided", "stale-version", "wrong-story-state"];

/** Why a decision was not taken; when somebody was quicker, the way to what stands now. */
function Told({ refusals, onLatest }: { refusals: readonly SaidRefusal[]; onLatest: () => void }) {
  const t = useTranslations("stories.review");
  if (refusals.length === 0) return null;
  return (
    <RefusalNote>
      {refusals.map((r) => r.message).join(" ")}{" "}
      {refusals.some((r) => outOfDate.includes(r.code)) && (
        <Button size="compact-xs" variant="default" onClick={onLatest}>
          {t("latest")}
        </Button>
      )}
    </RefusalNote>
  );
}
