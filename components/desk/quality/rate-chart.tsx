import { useTranslations } from "next-intl";
import type { QualityLine } from "@/core/paper/quality";
import classes from "./quality.module.css";

const height = 120;
/** The most bars that are told apart; of more the last. */
const most = 60;

/** Errors per 10,000 characters as bars, with the line the law draws. The table below says the same. */
export function RateChart({ lines, limit }: { lines: readonly QualityLine[]; limit: number }) {
  const t = useTranslations("quality");
  const shown = lines.slice(-most);
  const highest = Math.max(limit * 1.4, ...shown.map(({ rate }) => rate ?? 0));
  const y = (rate: number) => height - (rate / highest) * height;
  const step = 100 / Math.max(shown.length, 8);
  return (
    <figure className={classes.chart}>
      <svg
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("chart", { count: shown.length, limit })}
      >
        {shown.map(({ key, rate }, at) => (
          <rect
            key={key}
            x={at * step + step * 0.15}
            width={step * 0.7}
            y={y(rate ?? 0)}
            height={height - y(rate ?? 0)}
            data-over={(rate ?? 0) > limit || undefined}
          />
        ))}
        <line x1={0} x2={100} y1={y(limit)} y2={y(limit)} />
      </svg>
      <figcaption>{t("limit", { limit })}</figcaption>
    </figure>
  );
}
