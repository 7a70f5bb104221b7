"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";
import { ChooseFiles } from "./choose-files";
import { DropDocuments } from "./drop-documents";
import { NewDraftLines, useNewDrafts } from "./new-draft-lines";

/** The head of a screen on which files become drafts: dropped anywhere, or chosen. Each says what became of it. */
export function NewDrafts({
  title,
  note,
  actions,
  section,
}: {
  title: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  /** Where they are filed. */
  section: string;
}) {
  const t = useTranslations("word");
  const queue = useNewDrafts(section);
  return (
    <>
      <PageHead
        title={title}
        note={note}
        actions={
          <>
            <ChooseFiles several onFiles={queue.add} />
            {actions}
          </>
        }
      />
      <DropDocuments label={() => t("drop")} onFiles={queue.add} />
      <NewDraftLines queue={queue} />
    </>
  );
}
