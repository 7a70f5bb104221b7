"use client";

import { useTranslations } from "next-intl";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { KeptTextState } from "@/core/kept-text/kept-text-state";
import type { TemplateFields } from "@/core/kept-text/template";
import { type KeptTextLine, KeptTextRow } from "./kept-text-row";
import { KeptTextTable } from "./kept-text-table";
import { TemplateForm } from "./template-form";

export type TemplateLine = KeptTextLine & TemplateFields;

interface Section {
  readonly id: string;
  readonly name: string;
}

/** What new stories of a kind begin with: the house's own templates. */
export function Templates({
  templates,
  sections,
  add,
  edit,
  ...clock
}: {
  templates: readonly TemplateLine[];
  sections: readonly Section[];
  now: number;
  timeZone: string;
  add: (fields: TemplateFields) => Promise<ActionAnswer<unknown>>;
  edit: (input: {
    templateId: string;
    seen: number;
    fields?: TemplateFields;
    state: KeptTextState;
  }) => Promise<ActionAnswer<unknown>>;
}) {
  const t = useTranslations("kept-texts.template");
  const kinds = useTranslations("stories.kind");
  const where = (sectionId: string | null) =>
    sections.find(({ id }) => id === sectionId)?.name ?? t("everySection");
  return (
    <KeptTextTable
      title={t("title")}
      note={t("note")}
      add={t("add")}
      none={t("none")}
      isEmpty={templates.length === 0}
      form={(onDone) => (
        <TemplateForm sections={sections} save={add} label={t("saveNew")} onDone={onDone} />
      )}
    >
      {templates.map((line) => {
        const { id: templateId, updatedAt, state } = line;
        const language = line.language === "en" ? "english" : "chinese";
        return (
          <KeptTextRow
            key={templateId}
            line={line}
            note={`${kinds(line.kind)} · ${where(line.sectionId)} · ${t(language)}`}
            setState={(next) => edit({ templateId, seen: updatedAt, state: next })}
            form={(seen, onDone) => (
              <TemplateForm
                template={line}
                sections={sections}
                save={(fields) => edit({ templateId, seen, fields, state })}
                label={t("save")}
                onDone={onDone}
              />
            )}
            {...clock}
          />
        );
      })}
    </KeptTextTable>
  );
}
