"use client";

import { ActionIcon, Button, Group, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import type { SectionFields } from "@/core/publication/check-section";
import { Outcome } from "./outcome";
import { Panel } from "./panel";

type Answer<T> = Promise<ActionAnswer<T>>;
type Section = SectionFields & { readonly id: string };

/** The sections in the readers' order: rename, move, and add one. */
export function SectionsForm({
  sections,
  add,
  edit,
  order,
}: {
  sections: readonly Section[];
  add: (input: SectionFields) => Answer<void>;
  edit: (input: SectionFields & { sectionId: string }) => Answer<void>;
  order: (input: { sectionIds: string[] }) => Answer<void>;
}) {
  const t = useTranslations("settings");
  const moving = useAct(order);
  const move = (from: number, to: number) => {
    const ids = sections.map((s) => s.id);
    const [moved] = ids.splice(from, 1);
    if (moved) ids.splice(to, 0, moved);
    void moving.run({ sectionIds: ids });
  };
  return (
    <>
      <RefusalList messages={moving.errorsBeside()} />
      {moving.dialog}
      {sections.map((section, i) => (
        <Panel key={section.id} title={section.name} note={`/sections/${section.slug}`}>
          <SectionFieldset
            section={section}
            save={(fields) => edit({ ...fields, sectionId: section.id })}
            label={t("saveSection")}
          >
            <ActionIcon
              variant="default"
              size="lg"
              disabled={i === 0 || moving.busy}
              aria-label={t("moveUp", { name: section.name })}
              onClick={() => move(i, i - 1)}
            >
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              disabled={i === sections.length - 1 || moving.busy}
              aria-label={t("moveDown", { name: section.name })}
              onClick={() => move(i, i + 1)}
            >
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
          </SectionFieldset>
        </Panel>
      ))}
      <Panel title={t("newSection")} note={t("newSectionNote")}>
        <SectionFieldset
          key={sections.length}
          section={{ name: "", nameEn: "", slug: "" }}
          save={add}
          label={t("addSection")}
        />
      </Panel>
    </>
  );
}

function SectionFieldset({
  section,
  save,
  label,
  children,
}: {
  section: SectionFields;
  save: (input: SectionFields) => Answer<void>;
  label: string;
  children?: ReactNode;
}) {
  const t = useTranslations("settings");
  const [value, setValue] = useState<SectionFields>({
    name: section.name,
    nameEn: section.nameEn,
    slug: section.slug,
  });
  const [saved, setSaved] = useState(false);
  const act = useAct(save, () => setSaved(true));
  const fields = ["name", "nameEn", "slug"] as const;
  function submit(event: FormEvent) {
    event.preventDefault();
    setSaved(false);
    void act.run(value);
  }
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" gap="sm" mb="sm">
        {fields.map((field) => (
          <TextInput
            key={field}
            w="12rem"
            label={t(`section.${field}`)}
            value={value[field]}
            onChange={(event) => {
              setSaved(false);
              setValue({ ...value, [field]: event.currentTarget.value });
            }}
            error={act.errorOf(field)}
          />
        ))}
      </Group>
      <Outcome act={act} fields={fields} saved={saved}>
        <Button type="submit" variant="default" loading={act.busy}>
          {label}
        </Button>
        {children}
      </Outcome>
    </form>
  );
}
