"use client";

import { ActionIcon, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useFormatter, useTranslations } from "next-intl";
import type { AdSize } from "@/core/layout/ad-size";
import { areaMm } from "@/core/layout/grid";
import type { PageFormat } from "@/core/layout/page-format";
import classes from "./ad-size-row.module.css";

/** A size while it is typed: numbers are text. */
export type AdSizeDraft = Readonly<Record<keyof AdSize, string>>;

const fields = ["name", "code", "span", "rows", "price"] as const;

/** A line of the rate card, with its millimetres beside. */
export function AdSizeRow({
  number,
  draft,
  size,
  format,
  errorOf,
  onChange,
  onRemove,
}: {
  number: number;
  draft: AdSizeDraft;
  size: AdSize;
  format: PageFormat;
  errorOf: (field: keyof AdSize) => string | undefined;
  onChange: (draft: AdSizeDraft) => void;
  onRemove: () => void;
}) {
  const t = useTranslations("proposals.rates");
  return (
    <fieldset className={classes.row} aria-label={t("sizeNumber", { number })}>
      {fields.map((of) => (
        <TextInput
          key={of}
          size="xs"
          label={t(of)}
          className={classes[of]}
          value={draft[of]}
          error={errorOf(of)}
          {...((of === "span" || of === "rows") && { inputMode: "numeric" as const })}
          onChange={(event) => onChange({ ...draft, [of]: event.currentTarget.value })}
        />
      ))}
      <Millimetres size={size} format={format} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        className={classes.remove}
        aria-label={t("removeSize", { name: draft.name || draft.code })}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
}

function Millimetres({ size, format }: { size: AdSize; format: PageFormat }) {
  const t = useTranslations("proposals.rates");
  const say = useFormatter();
  const { width, height } = areaMm({ column: 0, row: 0, span: size.span, rows: size.rows }, format);
  const mm = (value: number) => say.number(value, { maximumFractionDigits: 1 });
  const isKnown = Number.isFinite(width) && Number.isFinite(height) && width > 0 && height > 0;
  return (
    <span className={classes.mm}>
      <span className={classes.label}>{t("paperSize")}</span>
      <output>{isKnown ? t("millimetres", { width: mm(width), height: mm(height) }) : "—"}</output>
    </span>
  );
}
