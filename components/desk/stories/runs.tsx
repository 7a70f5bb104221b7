import type { DiffRun } from "@/core/text/diff-words";
import classes from "./runs.module.css";

/** Words with what went and what came marked: struck through and underlined, not by colour alone. */
export function Runs({ runs }: { runs: readonly DiffRun[] }) {
  return runs.map((run, index) =>
    run.kind === "equal" ? (
      <span key={index}>{run.text}</span>
    ) : run.kind === "insert" ? (
      <ins key={index} className={classes.ins}>
        {run.text}
      </ins>
    ) : (
      <del key={index} className={classes.del}>
        {run.text}
      </del>
    ),
  );
}
