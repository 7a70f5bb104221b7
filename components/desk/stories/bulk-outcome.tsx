"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { PickableStory } from "./bulk-acts";
import classes from "./story-picks.module.css";
import type { Bulk } from "./use-bulk";

/** What was done, with the way back where there is one; and each story that was refused, with its reason. */
export function BulkOutcome({ bulk, stories }: { bulk: Bulk; stories: readonly PickableStory[] }) {
  const t = useTranslations("stories.bulk");
  const { outcome } = bulk;
  const titleOf = (id: string) => stories.find((story) => story.id === id)?.headline ?? "";
  return (
    <>
      {bulk.refusals.length > 0 && <RefusalNote>{bulk.refusals.join(" ")}</RefusalNote>}
      {outcome && (
        <div className={classes.outcome}>
          <span role="status">{outcome.said}</span>
          {outcome.undo && (
            <Button size="compact-xs" variant="default" loading={bulk.busy} onClick={outcome.undo}>
              {t("undo")}
            </Button>
          )}
          <Button size="compact-xs" variant="subtle" color="gray" onClick={bulk.forget}>
            {t("close")}
          </Button>
          {outcome.refused.map(({ storyId, message }) => (
            <RefusalNote key={storyId}>
              {t("refused", { headline: titleOf(storyId), reason: message })}
            </RefusalNote>
          ))}
        </div>
      )}
    </>
  );
}
