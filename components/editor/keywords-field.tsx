"use client";

import { TagsInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";

const marks = /[,，、;；]/;

/** The 关键词. A comma of either width ends a word, also one that came out of an input method. */
export function KeywordsField({
  keywords,
  onChange,
  error,
}: {
  keywords: readonly string[];
  onChange: (keywords: readonly string[]) => void;
  error?: string | undefined;
}) {
  const t = useTranslations("editor.details");
  const words = useTranslations("stories.field");
  const [typing, setTyping] = useState("");
  const type = (text: string) => {
    const parts = text.split(marks).map((part) => part.trim());
    setTyping(parts.length > 1 ? (parts.at(-1) ?? "") : text);
    const whole = parts.slice(0, -1).filter((word) => word !== "");
    if (whole.length > 0) onChange([...new Set([...keywords, ...whole])]);
  };
  return (
    <TagsInput
      size="xs"
      label={words("keywords")}
      description={t("keywordsHint")}
      error={error}
      value={[...keywords]}
      searchValue={typing}
      onSearchChange={type}
      splitChars={[",", "，", "、", ";", "；"]}
      onChange={onChange}
    />
  );
}
