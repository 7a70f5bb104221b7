import { useTranslations } from "next-intl";
import { Runs } from "@/components/desk/stories/runs";
import type { ComparedWords as Compared } from "@/core/paper/compare-words";
import classes from "./proof.module.css";

/** Two proofs as text: the boxes whose words differ, and how many do not. */
export function ComparedWords({
  before,
  after,
  boxes,
}: {
  /** Numbers of the two proofs. */
  before: number;
  after: number;
  boxes: readonly Compared[];
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
            {title} <span className={classes.hint}>{t(`change.${change}`)}</span>
          </h3>
          <p className={classes.runs}>
            <Runs runs={runs} />
          </p>
        </article>
      ))}
      {changed.length > 0 && changed.length < boxes.length && (
        <p className={classes.hint}>{t("rest", { count: boxes.length - changed.length })}</p>
      )}
    </section>
  );
}
