"use client";

import { IconCheck, IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { findsSomething, type RuleFields } from "@/core/proofreading/rule-fields";
import classes from "./proofreading.module.css";

/** What the rule as it stands in the form finds in the sentence. */
export function TriedExample({
  rule,
  sentence,
  shouldMatch,
}: {
  rule: RuleFields;
  sentence: string;
  shouldMatch: boolean;
}) {
  const s = useTranslations("proofreading.settings");
  const found = findsSomething(rule, sentence);
  const isGood = found === shouldMatch;
  const Icon = isGood ? IconCheck : IconX;
  return (
    <p className={classes.tried} role="status" data-good={found === null ? undefined : isGood}>
      {found === null ? (
        s("tryEmpty")
      ) : (
        <>
          <Icon size={14} aria-hidden />
          {s(found ? "tryFound" : "tryNotFound")}
        </>
      )}
    </p>
  );
}
