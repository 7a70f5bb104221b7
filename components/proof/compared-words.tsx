import { useTranslations } from "next-intl";
import { Runs } from "@/components/desk/stories/runs";
import { changedLines } from "@/core/paper/changed-lines";
import type { ComparedWords as Compared } from "@/core/paper/compare-words";
import classes from "./proof.module.css";

/** Two proofs as text: the lines of each box that differ, and how much is the same. */
export function ComparedWords({
  before,
  after,
  boxes,
  titles,
}: {
  /** Numbers of the two proofs. */
  before: number;
  after: number;
  boxes: readonly Compared[];
  /** Headlines by box. */
  titles: ReadonlyMap<string, string>;
}) {
  const t = useTranslations("proofs.compare");
  const changed = boxes.filter(({ change }) => change !== "same");
  return (
    <section className={classes.compared} aria-labelledby="compared">
      <h2 id="compared" className={classes.title}>
        {t("title", { before, after })}
      </h2>
      {changed.length === 0 && <p>{t("same")}</p>}
      {changed.map(({ boxId, change, title, runs }) => (
        <article key={boxId}>
          <h3>
            {titles.get(boxId) || title}{" "}
            <span className={classes.hint}>{t(`change.${change}`)}</span>
          </h3>
          {changedLines(runs).map((line, index) => (
            <p key={index} className={typeof line === "number" ? classes.hint : classes.runs}>
              {typeof line === "number" ? t("lines", { count: line }) : <Runs runs={line} />}
            </p>
          ))}
        </article>
      ))}
      {changed.length > 0 && changed.length < boxes.length && (
        <p className={classes.hint}>{t("rest", { count: boxes.length - changed.length })}</p>
      )}
    </section>
  );
}
