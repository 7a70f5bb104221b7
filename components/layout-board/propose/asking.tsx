"use client";

import { Progress } from "@mantine/core";
import type { Act } from "@/components/desk/use-act";
import { RefusalList } from "@/components/ui/refusal-list";
import classes from "./propose.module.css";

/** What a question to the server is at: a bar while it is answered, the reason when it was refused. */
export function Asking<I>({
  act,
  label,
  fields = [],
}: {
  act: Act<I>;
  label: string;
  fields?: readonly string[];
}) {
  return (
    <div className={classes.asking}>
      {act.busy && <Progress value={100} animated size="sm" aria-label={label} />}
      <RefusalList messages={act.errorsBeside(...fields)} />
      {act.dialog}
    </div>
  );
}
