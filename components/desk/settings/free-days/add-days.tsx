"use client";

import { Button, Group, TextInput } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FreeDay } from "@/core/issue/free-day";
import { addDays, isIsoDate } from "@/core/text/zoned-time";

/** The longest stretch added at once, days: no holiday is longer, a slip in the year is. */
const most = 31;

/** A stretch of days under one name, such as a holiday with the days that were moved to it. */
export function AddDays({ onAdd }: { onAdd: (days: readonly FreeDay[]) => void }) {
  const t = useTranslations("room.freeDays");
  const [first, setFirst] = useState("");
  const [last, setLast] = useState("");
  const [name, setName] = useState("");
  // What is typed before the screen is awake would be lost.
  const readOnly = !useMounted();
  const end = last || first;
  const isWrong = isIsoDate(first) && isIsoDate(end) && (end < first || end > addDays(first, most));
  const add = () => {
    const days: FreeDay[] = [];
    for (let date = first; date <= end; date = addDays(date, 1)) days.push({ date, name });
    onAdd(days);
    setFirst("");
    setLast("");
  };
  return (
    <Group align="end" gap="xs">
      <TextInput
        readOnly={readOnly}
        type="date"
        label={t("first")}
        value={first}
        onChange={(event) => setFirst(event.currentTarget.value)}
      />
      <TextInput
        readOnly={readOnly}
        type="date"
        label={t("last")}
        value={last}
        error={isWrong && t("wrong", { most })}
        onChange={(event) => setLast(event.currentTarget.value)}
      />
      <TextInput
        readOnly={readOnly}
        label={t("name")}
        value={name}
        maxLength={20}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={!isIsoDate(first) || !isIsoDate(end) || isWrong || name.trim() === ""}
        onClick={add}
      >
        {t("add")}
      </Button>
    </Group>
  );
}
