"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { BulkActs, BulkAnswer, PickableStory } from "./bulk-acts";

/** What a bulk act did, said once it is done. */
export interface Outcome {
  readonly said: string;
  readonly refused: BulkAnswer["refused"];
  readonly undo: (() => void) | null;
}

interface Section {
  readonly id: string;
  readonly name: string;
}

export interface Bulk {
  readonly busy: boolean;
  readonly outcome: Outcome | null;
  readonly refusals: readonly string[];
  readonly forget: () => void;
  readonly assign: (stories: readonly PickableStory[], section: Section) => void;
  readonly submit: (stories: readonly PickableStory[]) => void;
  readonly copy: (stories: readonly PickableStory[]) => void;
  readonly spike: (stories: readonly PickableStory[], reason: string) => void;
  readonly dialogs: ReactNode;
}

/** Acts on many stories at once; a move to another section can be taken back. */
export function useBulk(acts: BulkActs, sections: readonly Section[], onDone: () => void): Bulk {
  const t = useTranslations("stories.bulk");
  const router = useRouter();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const end = (answer: BulkAnswer, said: string, undo: (() => void) | null) => {
    setOutcome({ said, refused: answer.refused, undo: answer.done.length > 0 ? undo : null });
    onDone();
    router.refresh();
  };
  const assign = useAct(acts.assign, (answer, { moves }) => {
    const back = answer.done.flatMap(({ storyId, from }) =>
      from === undefined ? [] : { storyId, sectionId: from },
    );
    const to = new Set(moves.map((move) => move.sectionId));
    const name = sections.find((section) => to.has(section.id))?.name ?? "";
    const count = answer.done.length;
    const reopened = answer.done.filter((one) => one.reopened).length;
    const moved =
      to.size === 1 ? t("done.assign", { count, section: name }) : t("done.undo", { count });
    end(
      answer,
      reopened > 0 ? `${moved} ${t("done.reopened", { count: reopened })}` : moved,
      () => void assign.run({ moves: back }),
    );
  });
  const submit = useAct(acts.submit, (answer) =>
    end(answer, t("done.submit", { count: answer.done.length }), null),
  );
  const copy = useAct(acts.copy, (answer) =>
    end(answer, t("done.copy", { count: answer.done.length }), null),
  );
  const spike = useAct(acts.spike, (answer) =>
    end(answer, t("done.spike", { count: answer.done.length }), null),
  );
  const all = [assign, submit, copy, spike];
  return {
    busy: all.some((act) => act.busy),
    outcome,
    refusals: all.flatMap((act) => act.refusals.map((refusal) => refusal.message)),
    forget: () => setOutcome(null),
    assign: (stories, section) =>
      void assign.run({
        moves: stories.map((story) => ({ storyId: story.id, sectionId: section.id })),
      }),
    submit: (stories) => void submit.run({ stories: stories.map(pick) }),
    copy: (stories) => void copy.run({ stories: stories.map(({ id: storyId }) => ({ storyId })) }),
    spike: (stories, reason) => void spike.run({ stories: stories.map(pick), reason }),
    dialogs: (
      <>
        {assign.dialog}
        {submit.dialog}
        {copy.dialog}
        {spike.dialog}
      </>
    ),
  };
}

const pick = ({ id, revision, stage }: PickableStory) => ({ storyId: id, revision, stage });
