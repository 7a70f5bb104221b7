"use client";

import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { RefusalList } from "@/components/ui/refusal-list";
import { RefusalNote } from "@/components/ui/refusal-note";
import { shareDays, usualShareDays } from "@/core/share/share";
import { formatInstant } from "@/core/text/newspaper-date";
import classes from "./share.module.css";
import type { NewShare, ShareStoryProps } from "./share-story";

/** What a new link shows, and for how long. */
export function ShareForm({
  storyId,
  share,
  refusal,
  embargoUntil,
  timeZone,
  onMade,
}: ShareStoryProps & { onMade: (made: NewShare) => void }) {
  const t = useTranslations("preview.share");
  const locale = useLocale();
  const [shows, setShows] = useState("newest");
  const [days, setDays] = useState(String(usualShareDays));
  // Read once when the form is opened: what is embargoed a minute from now is worth a word too.
  const [openedAt] = useState(Date.now);
  const act = useAct(share, onMade);
  if (refusal !== null) return <RefusalNote>{refusal}</RefusalNote>;
  return (
    <Stack gap="md">
      <Text size="sm">{t("lead")}</Text>
      {embargoUntil !== null && embargoUntil > openedAt && (
        <p className={classes.warning} role="note">
          {t("embargo", { time: formatInstant(embargoUntil, timeZone, locale, "short") })}
        </p>
      )}
      <Radio.Group label={t("shows")} value={shows} onChange={setShows}>
        <Stack gap="xs" mt="xs">
          <Radio value="newest" label={t("newest")} description={t("newestNote")} />
          <Radio value="frozen" label={t("frozen")} description={t("frozenNote")} />
        </Stack>
      </Radio.Group>
      <Radio.Group label={t("lasts")} value={days} onChange={setDays} error={act.errorOf("days")}>
        <Group gap="lg" mt="xs">
          {shareDays.map((n) => (
            <Radio key={n} value={String(n)} label={t("days", { n })} />
          ))}
        </Group>
      </Radio.Group>
      <RefusalList messages={act.errorsBeside("days")} />
      <Group>
        <Button
          loading={act.busy}
          onClick={() => void act.run({ storyId, follows: shows === "newest", days: Number(days) })}
        >
          {t("make")}
        </Button>
      </Group>
      {act.dialog}
    </Stack>
  );
}
