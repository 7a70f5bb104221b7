import { VisuallyHidden } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import runs from "@/components/desk/stories/runs.module.css";
import type { ComparedRun } from "@/core/story/compare-block";
import classes from "./compare.module.css";

/** Which of two texts is shown; both in one when it is not said. */
export type ShownSide = "before" | "after";

/** Words of a block with what went, what came and what only looks another way marked, never by colour alone. */
export function StyledRuns({
  of,
  side,
}: {
  of: readonly ComparedRun[];
  side?: ShownSide | undefined;
}) {
  const hidden = side === "before" ? "insert" : side === "after" ? "delete" : null;
  return of
    .filter(({ kind }) => kind !== hidden)
    .map((run, index) => <StyledRun key={index} run={run} side={side} />);
}

function StyledRun({ run, side }: { run: ComparedRun; side: ShownSide | undefined }) {
  const look = useLook();
  const words = worn(run.text, side === "before" ? run.wore : run.marks);
  if (run.kind === "insert") return <ins className={runs.ins}>{words}</ins>;
  if (run.kind === "delete") return <del className={runs.del}>{words}</del>;
  if (run.kind === "equal") return <span>{words}</span>;
  const told = look(run.wore, run.marks);
  return (
    <span className={classes.restyled} title={told}>
      {words}
      {side !== "before" && <VisuallyHidden>{told}</VisuallyHidden>}
    </span>
  );
}

/** Says how words looked and how they look, such as “（样式：加粗 → 常规）”. */
function useLook(): (before: readonly string[], after: readonly string[]) => string {
  const t = useTranslations("versions");
  const name = (mark: string) => {
    const [type = "", ...values] = mark.split(":");
    const known = t.has(`look.${type}`) ? t(`look.${type}`) : t("look.other");
    return [known, ...values].join(" ");
  };
  const all = (marks: readonly string[]) =>
    marks.length === 0 ? t("look.plain") : marks.map(name).join(t("look.and"));
  return (before, after) => t("look.changed", { before: all(before), after: all(after) });
}

/** The words as print shows them, as far as a mark has a look of its own. */
function worn(text: string, marks: readonly string[]): ReactNode {
  return marks.reduce<ReactNode>((words, mark) => {
    if (mark === "bold") return <strong>{words}</strong>;
    if (mark === "italic") return <em>{words}</em>;
    if (mark.startsWith("lang:")) return <span lang={mark.slice(5)}>{words}</span>;
    return words;
  }, text);
}
