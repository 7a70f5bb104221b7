"use client";

import { useTranslations } from "next-intl";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { BoilerplateFields } from "@/core/kept-text/boilerplate";
import type { KeptTextState } from "@/core/kept-text/kept-text-state";
import { excerpt } from "@/core/text/plain-text";
import { BoilerplateForm } from "./boilerplate-form";
import { type KeptTextLine, KeptTextRow } from "./kept-text-row";
import { KeptTextTable } from "./kept-text-table";

/** 常用语: the pieces of text the house prints again and again. */
export function Boilerplates({
  pieces,
  add,
  edit,
  ...clock
}: {
  pieces: readonly (KeptTextLine & BoilerplateFields)[];
  now: number;
  timeZone: string;
  add: (fields: BoilerplateFields) => Promise<ActionAnswer<unknown>>;
  edit: (input: {
    boilerplateId: string;
    seen: number;
    fields?: BoilerplateFields;
    state: KeptTextState;
  }) => Promise<ActionAnswer<unknown>>;
}) {
  const t = useTranslations("kept-texts.boilerplate");
  return (
    <KeptTextTable
      title={t("title")}
      note={t("note")}
      add={t("add")}
      none={t("none")}
      isEmpty={pieces.length === 0}
      form={(onDone) => <BoilerplateForm save={add} label={t("saveNew")} onDone={onDone} />}
    >
      {pieces.map((line) => {
        const { id: boilerplateId, updatedAt, state } = line;
        return (
          <KeptTextRow
            key={boilerplateId}
            line={line}
            note={excerpt(line.body, 60)}
            setState={(next) => edit({ boilerplateId, seen: updatedAt, state: next })}
            form={(seen, onDone) => (
              <BoilerplateForm
                piece={line}
                save={(fields) => edit({ boilerplateId, seen, fields, state })}
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
