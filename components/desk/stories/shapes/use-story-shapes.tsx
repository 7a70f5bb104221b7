"use client";

import { IconArrowMerge, IconArrowsSplit2, IconCopy, IconTemplate } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { StoryMenu, type StoryMenuAct } from "@/components/editor/story-menu";
import { MergeDialog } from "./merge-dialog";
import type { MergeChoice, ShapeActs, ShapeRefusals, Writing } from "./shape-acts";
import { type ShapeDone, ShapeOutcome } from "./shape-outcome";
import { SplitDialog } from "./split-dialog";
import { TemplateDialog } from "./template-dialog";

export interface StoryShapesProps {
  readonly storyId: string;
  readonly headline: string;
  readonly refusals: ShapeRefusals;
  readonly acts: ShapeActs;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
}

type Asking = "split" | "merge" | "template";

/**
 * What can be made of a story: the menu, its dialogs, and what came of it. `writing`: while it is being written. `busy`: its
 * words are being cut or joined, and those on the screen are not the newest.
 */
export function useStoryShapes(
  { storyId, headline, refusals, acts, sections }: StoryShapesProps,
  writing: Writing | null,
): { readonly menu: ReactNode; readonly outcome: ReactNode; readonly busy: boolean } {
  const t = useTranslations("shapes");
  const router = useRouter();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [cursor, setCursor] = useState<ReturnType<Writing["cursor"]>>(null);
  const [done, setDone] = useState<ShapeDone | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [awaited, setAwaited] = useState(0);
  const end = (what: ShapeDone, revision = 0) => {
    setAwaited(revision);
    setAsking(null);
    setDone(what);
    router.refresh();
  };
  const copy = useAct(acts.copy, ({ storyId: id }) => end({ is: "copied", id }));
  const split = useAct(acts.split, ({ secondId, revision }) =>
    end({ is: "split", id: secondId }, revision),
  );
  const undo = useAct(acts.takeBackSplit, ({ revision }, { secondId }) =>
    end({ is: "undone", id: secondId }, revision),
  );
  const merge = useAct(acts.merge, ({ revision }, { second }) =>
    end({ is: "merged", id: second.storyId }, revision),
  );
  const template = useAct(acts.makeTemplate, () => end({ is: "template" }));
  const all = [copy, split, undo, merge, template];

  /** Every word is saved first: what is cut, joined or copied is what stands on the screen. */
  async function saved(act: (revision: number) => Promise<void>) {
    setProblem(null);
    setDone(null);
    setSaving(true);
    const revision = writing ? await writing.save() : 0;
    setSaving(false);
    if (revision === null) setProblem(t("unsaved"));
    else await act(revision);
  }
  function openSplit() {
    const here = writing?.cursor() ?? null;
    setProblem(here ? null : t("split.noCursor"));
    setCursor(here);
    if (here) setAsking("split");
  }
  const offered: readonly (StoryMenuAct | null)[] = [
    {
      name: "copy",
      label: t("menu.copy"),
      icon: <IconCopy size={16} aria-hidden />,
      refused: refusals.copy,
      run: () => void saved(() => copy.run({ storyId })),
    },
    refusals.split === undefined || !writing
      ? null
      : {
          name: "split",
          label: t("menu.split"),
          icon: <IconArrowsSplit2 size={16} aria-hidden />,
          refused: refusals.split,
          run: openSplit,
        },
    refusals.merge === undefined || !writing
      ? null
      : {
          name: "merge",
          label: t("menu.merge"),
          icon: <IconArrowMerge size={16} aria-hidden />,
          refused: refusals.merge,
          run: () => setAsking("merge"),
        },
    refusals.template === undefined
      ? null
      : {
          name: "template",
          label: t("menu.template"),
          icon: <IconTemplate size={16} aria-hidden />,
          refused: refusals.template,
          run: () => setAsking("template"),
        },
  ];
  const close = () => setAsking(null);
  const busy = isSaving || all.some((act) => act.busy);
  const messages = (act: { refusals: readonly { message: string }[] }) =>
    act.refusals.map(({ message }) => message);
  return {
    busy: busy || (writing !== null && awaited > writing.revision),
    menu: (
      <>
        <StoryMenu acts={offered.filter((act) => act !== null)} busy={busy} />
        <SplitDialog
          opened={asking === "split"}
          after={cursor?.after ?? ""}
          busy={busy}
          refusals={messages(split)}
          onClose={close}
          onSplit={() =>
            void saved(async (revision) => {
              if (!cursor) return;
              const { path, offset } = cursor.place;
              await split.run({ storyId, revision, place: { path: [...path], offset } });
            })
          }
        />
        <MergeDialog
          opened={asking === "merge"}
          storyId={storyId}
          find={acts.mergeable}
          busy={busy}
          refusals={messages(merge)}
          onClose={close}
          onMerge={({ storyId: id, revision: read }: MergeChoice, heading) =>
            void saved((revision) =>
              merge.run({ storyId, revision, second: { storyId: id, revision: read }, heading }),
            )
          }
        />
        <TemplateDialog
          opened={asking === "template"}
          headline={headline}
          sections={sections}
          act={template}
          onClose={close}
          onMake={(name, sectionId) => void saved(() => template.run({ storyId, name, sectionId }))}
        />
      </>
    ),
    outcome: (
      <>
        <ShapeOutcome
          done={done}
          problems={[...(problem ? [problem] : []), ...messages(copy), ...messages(undo)]}
          busy={busy}
          onForget={() => setDone(null)}
          onUndo={(secondId) => void saved((revision) => undo.run({ storyId, revision, secondId }))}
        />
        {all.map((act, index) => (
          <Fragment key={index}>{act.dialog}</Fragment>
        ))}
      </>
    ),
  };
}
