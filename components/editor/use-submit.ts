import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import type { Autosave } from "./autosave";
import { focusFirst } from "./focus-first";

type Submit = (input: { storyId: string; revision: number }) => Promise<ActionAnswer<unknown>>;

export interface Submitting {
  readonly run: () => void;
  readonly busy: boolean;
  /** What is said at the story's fields and not yet written on. */
  readonly open: readonly SaidRefusal[];
  /** Sentences that belong to no field of the story. */
  readonly elsewhere: readonly string[];
  /** These fields were written on: what was said about them no longer holds. */
  readonly forget: (fields: readonly string[]) => void;
  readonly dialog: ReactNode;
}

/** 送审: every word is saved first, and what is missing is said at its field. */
export function useSubmit(
  { story, submit }: { readonly story: { readonly id: string }; readonly submit: Submit },
  autosave: Autosave,
): Submitting {
  const router = useRouter();
  const act = useAct(submit, () => router.refresh());
  const [saving, setSaving] = useState(false);
  const [mended, setMended] = useState<readonly string[]>([]);
  const { refusals } = act;
  useEffect(() => focusFirst(refusals), [refusals]);
  const open = useMemo(
    () => refusals.filter((r) => !r.field || !mended.includes(r.field)),
    [refusals, mended],
  );
  return {
    run: async () => {
      setSaving(true);
      const saved = await autosave.flush();
      setSaving(false);
      setMended([]);
      if (saved) await act.run({ storyId: story.id, revision: autosave.revision });
    },
    busy: saving || act.busy,
    open,
    elsewhere: open
      .filter((r) => !r.field || r.code.startsWith("body"))
      .map((refusal) => refusal.message),
    forget: (fields) => {
      if (refusals.length > 0) setMended((old) => [...old, ...fields]);
    },
    dialog: act.dialog,
  };
}
