import { useTranslations } from "next-intl";
import classes from "./proofreading.module.css";
import type { Tally } from "./tally";

/** The three counts of a rule, each named where the table's head is out of sight. */
export function TallyCells({ tally }: { tally: Tally }) {
  const t = useTranslations("proofreading.settings");
  return (["shown", "accepted", "ignored"] as const).map((what) => (
    <td key={what} className={classes.number}>
      <span className={classes.name}>{t(what)}</span> {tally[what]}
    </td>
  ));
}
