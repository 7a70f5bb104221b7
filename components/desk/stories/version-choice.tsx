import { Button, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import classes from "./workspace.module.css";

interface Choice {
  readonly number: number;
  readonly reason: string;
  readonly by: string;
}

/** Which two texts stand beside each other: a plain form, so the address says what is compared. */
export function VersionChoice({
  versions,
  from,
  to,
}: {
  versions: readonly Choice[];
  /** A version's number; 0 for none. */
  from: number;
  /** A version's number, or the words as they stand. */
  to: number | "now";
}) {
  const t = useTranslations("stories.versions");
  const choices = versions.map((version) => ({
    value: String(version.number),
    label: t("of", {
      number: t("number", { number: version.number }),
      reason: t(`reason.${version.reason}`),
      by: version.by,
    }),
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
      <Button type="submit" size="xs" variant="default">
        {t("compare")}
      </Button>
    </form>
  );
}
