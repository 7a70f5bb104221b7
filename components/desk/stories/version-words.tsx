import { useLocale, useTranslations } from "next-intl";
import type { VersionWhy } from "@/core/story/why-of-versions";
import { formatInstant } from "@/core/text/newspaper-date";
import classes from "./review-panel.module.css";

/** A version as the list tells of it: without its words. */
export interface VersionEntry {
  readonly number: number;
  readonly reason: string;
  /** What whoever kept it calls it. */
  readonly note: string;
  readonly createdAt: number;
  readonly by: string;
  readonly wordCount: number;
  readonly why: VersionWhy;
  /** What was decided on it. */
  readonly decisions: readonly {
    readonly id: string;
    readonly by: string;
    readonly decision: string;
    readonly opinion: string;
  }[];
}

/** Why a version was made, by whom and when, and what was decided on it. */
export function VersionWords({ version, timeZone }: { version: VersionEntry; timeZone: string }) {
  const t = useTranslations("stories");
  const tv = useTranslations("versions");
  const locale = useLocale();
  const { why } = version;
  const reason =
    why.restoredFrom !== undefined
      ? tv("why.restoredFrom", { number: why.restoredFrom })
      : why.keptFor !== undefined
        ? tv("why.keptFor", { number: why.keptFor })
        : why.takenBy !== undefined
          ? tv("why.takenBy", { by: why.takenBy })
          : t(`versions.reason.${version.reason}`);
  return (
    <>
      {version.note !== "" && (
        <p className={classes.words}>{tv("named", { note: version.note })}</p>
      )}
      <div className={classes.who}>
        <span>{reason}</span>
        <span>{version.by}</span>
        <span>{formatInstant(version.createdAt, timeZone, locale, "short")}</span>
        <span>{t("read.wordCount", { count: version.wordCount })}</span>
      </div>
      {why.submittedBy !== undefined && version.reason !== "submit" && (
        <p className={classes.who}>{tv("why.submittedBy", { by: why.submittedBy })}</p>
      )}
      {version.decisions.map(({ id, by, decision, opinion }) => (
        <p key={id} className={classes.who}>
          {tv("decided", { by, decision: tv(`decision.${decision}`), opinion })}
        </p>
      ))}
    </>
  );
}
