import { Button } from "@mantine/core";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { EmptyNote } from "@/components/ui/empty-note";
import { type QualityLine, qualityGroups } from "@/core/paper/quality";
import { isOfPerson, type QualityWish } from "@/core/paper/quality-period";
import { newspaperDay } from "@/core/text/newspaper-date";
import classes from "./quality.module.css";
import { RateChart } from "./rate-chart";

/** Errors of a period: by what they are listed, a chart, and the table. */
export function QualityScreen({
  quality,
  limit,
  today,
}: {
  quality: QualityWish & { readonly isWhole: boolean; readonly lines: readonly QualityLine[] };
  /** Errors per 10,000 characters that the law allows. */
  limit: number;
  today: string;
}) {
  const t = useTranslations("quality");
  const { from, to, by, isWhole, lines } = quality;
  const address = (of: string) => `/desk/quality?from=${from}&to=${to}&by=${of}`;
  const groups = qualityGroups.filter((group) => isWhole || isOfPerson(group));
  return (
    <>
      <div className={classes.head}>
        <form action="/desk/quality" className={classes.period} aria-label={t("period")}>
          <input type="hidden" name="by" value={by} />
          <label>
            {t("from")}
            <input type="date" name="from" defaultValue={from} max={today} required />
          </label>
          <label>
            {t("to")}
            <input type="date" name="to" defaultValue={to} required />
          </label>
          <Button type="submit" size="xs" variant="default">
            {t("show")}
          </Button>
        </form>
        <nav className={classes.groups} aria-label={t("by")}>
          {groups.map((group) => (
            <Link
              key={group}
              prefetch={false}
              href={address(group)}
              aria-current={group === by ? "page" : undefined}
            >
              {t(`group.${group}`)}
            </Link>
          ))}
        </nav>
        <a className={classes.export} href={`/api/desk/quality?from=${from}&to=${to}&by=${by}`}>
          {t("csv")}
        </a>
      </div>
      {lines.length === 0 ? (
        <EmptyNote>{t("none")}</EmptyNote>
      ) : (
        <>
          {!isOfPerson(by) && <RateChart lines={lines} limit={limit} />}
          <QualityTable lines={lines} limit={by === "reader" ? null : limit} by={by} />
          <p className={classes.hint}>{t(`hint.${by}`)}</p>
        </>
      )}
    </>
  );
}

function QualityTable({
  lines,
  limit,
  by,
}: {
  lines: readonly QualityLine[];
  /** Null where finding many is no fault. */
  limit: number | null;
  by: QualityWish["by"];
}) {
  const t = useTranslations("quality");
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const rate = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (
    <div className={classes.sheet}>
      <table className={classes.table}>
        <caption className={classes.hidden}>{t("table", { by: t(`group.${by}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`group.${by}`)}</th>
            <th scope="col">{t("column.characters")}</th>
            <th scope="col">{t("column.errors")}</th>
            <th scope="col">{t("column.rate")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{nameOf(line, locale)}</th>
              <td>{number.format(line.characters)}</td>
              <td>{number.format(line.tenths / 10)}</td>
              <td data-over={isOver(line, limit) || undefined}>
                {line.rate === null ? "—" : rate.format(line.rate)}
                {isOver(line, limit) && <strong>{t("over")}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isOver = ({ rate }: QualityLine, limit: number | null): boolean =>
  limit !== null && rate !== null && rate > limit;

/** The day as papers write it, a month as it is. */
function nameOf({ date, name }: QualityLine, locale: string): string {
  const day = date.length === 10 ? newspaperDay(date, locale) : date;
  return [day, name].filter(Boolean).join(" · ");
}
