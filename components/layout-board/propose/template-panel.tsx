"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { OfferedTemplate } from "@/core/layout/rank-templates";
import { restoreMove } from "@/core/layout/restore-move";
import type { Board } from "../board";
import { Asking } from "./asking";
import { ChangedNote } from "./changed-note";
import { hasChanged } from "./has-changed";
import { ProposalCard } from "./proposal-card";
import classes from "./propose.module.css";
import type { ProposeActs } from "./propose-acts";
import { TemplateList } from "./template-list";
import { useFacts } from "./use-facts";
import { useHeadlineOf } from "./use-headline-of";
import { useQuestion } from "./use-question";

/** Offered at a time: those that suit the page best. */
const most = 6;

/** 模板: layouts of finished pages, offered as the day's stories would fill them; and this page kept as one. */
export function TemplatePanel({ board, acts }: { board: Board; acts: ProposeActs }) {
  const t = useTranslations("proposals.template");
  const facts = useFacts(useHeadlineOf(board));
  const [offered, setOffered] = useState<readonly OfferedTemplate[] | null>(null);
  const [on, setOn] = useState(board.layout);
  const isLate = hasChanged(board, on, offered?.map(({ layout }) => layout) ?? []);
  const act = useAct(useQuestion("templates"), (found, sent) => {
    setOffered(found.slice(0, most));
    setOn(sent.layout);
    board.say(t("found", { count: Math.min(most, found.length) }));
  });
  const { issueId, pageId } = board.page;
  function take({ layout, name }: OfferedTemplate) {
    const move = restoreMove(board.layout, layout);
    if (!move || board.act([move], t("took", { name }))) setOffered(null);
  }
  return (
    <div className={classes.panel}>
      <Button
        fullWidth
        disabled={!board.mayEdit}
        onClick={() => void act.run({ issueId, pageId, layout: board.layout, weights: {} })}
      >
        {t("ask")}
      </Button>
      <Asking act={act} label={t("asking")} />
      {isLate && offered && offered.length > 0 && <ChangedNote />}
      {offered?.length === 0 && <p className={classes.note}>{t("none")}</p>}
      {offered?.map((template) => (
        <ProposalCard
          key={template.templateId}
          title={template.name}
          layout={template.layout}
          facts={[
            ...(template.isOfDay ? [t("ofDay")] : []),
            ...facts.ofLeft(template.left),
            ...(template.empty > 0 ? [t("empty", { count: template.empty })] : []),
            ...facts.ofFits(template.fits),
            ...facts.ofFaults({ ...template.faults, over: 0 }),
          ]}
        >
          <Button size="xs" disabled={!board.mayEdit || isLate} onClick={() => take(template)}>
            {t("take")}
          </Button>
        </ProposalCard>
      ))}
      <KeepTemplate board={board} acts={acts} />
    </div>
  );
}

function KeepTemplate({ board, acts }: { board: Board; acts: ProposeActs }) {
  const t = useTranslations("proposals.template");
  const [name, setName] = useState("");
  const [kept, setKept] = useState(0);
  const act = useAct(acts.keepTemplate, () => {
    board.say(t("kept", { name: name.trim() }));
    setName("");
    setKept(kept + 1);
  });
  const { issueId, pageId } = board.page;
  function submit(event: FormEvent) {
    event.preventDefault();
    void act.run({ issueId, pageId, name });
  }
  return (
    <section className={classes.panel} aria-label={t("keep")}>
      <h3 className={classes.title}>{t("keep")}</h3>
      <p className={classes.note}>{t("keepNote")}</p>
      <form className={classes.panel} onSubmit={submit} noValidate>
        <TextInput
          label={t("name")}
          value={name}
          error={act.errorOf("name")}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={act.busy}
          // It is kept as the server has it: what was done here must have arrived there.
          disabled={!board.mayEdit || !board.isSent}
        >
          {t("keepThis")}
        </Button>
      </form>
      <Asking act={act} label={t("asking")} fields={["name"]} />
      <TemplateList key={kept} acts={acts} />
    </section>
  );
}
