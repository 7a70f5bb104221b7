import { Button, NativeSelect } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/core/text/newspaper-date";
import type { ComparedView } from "./compare/view-choice";
import classes from "./workspace.module.css";

interface Choice {
  readonly number: number;
  readonly reason: string;
  readonly note: string;
  readonly by: string;
  readonly createdAt: number;
}

/** Which two texts stand beside each other: a plain form, so the address says what is compared. */
export function VersionChoice({
  versions,
  from,
  to,
  view,
  timeZone,
}: {
  versions: readonly Choice[];
  /** A version's number; 0 for none. */
  from: number;
  /** A version's number, or the words as they stand. */
  to: number | "now";
  view: ComparedView;
  timeZone: string;
}) {
  const t = useTranslations("stories.versions");
  const tv = useTranslations("versions");
  const locale = useLocale();
  const choices = versions.map((version) => ({
    value: String(version.number),
    label: [
      t("number", { number: version.number }),
      version.note === "" ? t(`reason.${version.reason}`) : tv("named", { note: version.note }),
      version.by,
      formatInstant(version.createdAt, timeZone, locale, "short"),
    ].join(" · "),
  }));
  return (
    <form className={classes.choice}>
      <NativeSelect
        size="xs"
        name="from"
        label={t("from")}
        defaultValue={String(from)}
        data={[...choices, { value: "0", label: t("nothing") }]}
      />
      <NativeSelect
        size="xs"
        name="to"
        label={t("to")}
        defaultValue={String(to)}
        data={[{ value: "now", label: t("working") }, ...choices]}
      />
      <input type="hidden" name="view" value={view} />
      <Button type="submit" size="xs" variant="default">
        {t("compare")}
      </Button>
    </form>
  );
}
