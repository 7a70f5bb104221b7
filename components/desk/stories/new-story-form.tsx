"use client";

import { Button, Group, NativeSelect, Radio, SimpleGrid, Stack } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";

import { type FormEvent, useState } from "react";
import { ChooseFiles } from "@/components/desk/files/choose-files";
import { DropDocuments } from "@/components/desk/files/drop-documents";
import { NewDraftLines, useNewDrafts } from "@/components/desk/files/new-draft-lines";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import { type TemplateScope, templatesFor } from "@/core/kept-text/templates-for";
import { type StoryKind, storyKinds } from "@/core/story/story";
import classes from "./new-story-form.module.css";

/** Stands for the program's own template where one is chosen. */
const builtIn = "built-in";

export type CreateNewStory = (input: {
  kind: StoryKind;
  sectionId: string;
  language: "zh-CN" | "en";
  templateId: string | null;
}) => Promise<ActionAnswer<{ readonly storyId: string }>>;

/** A template of the house that a new story may begin with. */
export interface TemplateChoice extends TemplateScope {
  readonly id: string;
  readonly name: string;
}

/** Kind, section and what the story begins with, then straight into the editor. */
export function NewStoryForm({
  sections,
  section: usualSection,
  kind: proposed,
  language: usualLanguage,
  templates,
  create,
}: {
  sections: readonly { readonly id: string; readonly name: string }[];
  section: string;
  kind: StoryKind;
  language: string;
  templates: readonly TemplateChoice[];
  create: CreateNewStory;
}) {
  const t = useTranslations("stories.newStory");
  const words = useTranslations("stories");
  const [kind, setKind] = useState<StoryKind>(proposed);
  const [section, setSection] = useState(usualSection);
  const [language, setLanguage] = useState<"zh-CN" | "en">(usualLanguage === "en" ? "en" : "zh-CN");
  // A choice made before the screen is awake would be seen by nobody but the field.
  const isAsleep = !useMounted();
  const fitting = templatesFor(templates, { kind, language, sectionId: section });
  // What was chosen stands while it fits; otherwise the most specific one is proposed, else the built-in one.
  const [chosen, setChosen] = useState<string | null>(null);
  const template =
    chosen === builtIn || fitting.some(({ id }) => id === chosen)
      ? chosen
      : (fitting[0]?.id ?? builtIn);
  const files = useTranslations("word");
  const queue = useNewDrafts(section, kind);
  const router = useRouter();
  const act = useAct(create, ({ storyId }) => router.replace(`/desk/stories/${storyId}`));

  function go(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void act.run({
      kind,
      sectionId: section,
      language,
      templateId: template === builtIn ? null : template,
    });
  }

  return (
    <form onSubmit={go} className={classes.form}>
      <Stack gap="lg">
        <Radio.Group
          label={t("kind")}
          value={kind}
          onChange={(value) => setKind(storyKinds.find((k) => k === value) ?? "news")}
        >
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs" mt="xs">
            {storyKinds.map((one) => (
              <Radio.Card key={one} value={one} className={classes.card}>
                <Radio.Indicator aria-hidden />
                <span>
                  <span className={classes.kind}>{words(`kind.${one}`)}</span>
                  <span className={classes.note}>{words(`kindNote.${one}`)}</span>
                </span>
              </Radio.Card>
            ))}
          </SimpleGrid>
        </Radio.Group>
        <NativeSelect
          label={t("section")}
          disabled={isAsleep}
          value={section}
          onChange={(event) => setSection(event.currentTarget.value)}
          error={act.errorOf("sectionId")}
          data={sections.map((s) => ({ value: s.id, label: s.name }))}
        />
        <NativeSelect
          label={t("language")}
          disabled={isAsleep}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value === "en" ? "en" : "zh-CN")}
          data={[
            { value: "zh-CN", label: t("chinese") },
            { value: "en", label: t("english") },
          ]}
        />
        {templates.length > 0 && (
          <NativeSelect
            label={t("template")}
            description={fitting.length === 0 ? t("templateNone") : t("templateNote")}
            inputWrapperOrder={["label", "input", "description", "error"]}
            value={template ?? builtIn}
            error={act.errorOf("templateId")}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={[
              ...fitting.map(({ id, name, sectionId }) => ({
                value: id,
                label: sectionId === null ? t("templateAny", { name }) : name,
              })),
              { value: builtIn, label: t("templateBuiltIn") },
            ]}
          />
        )}
        {act.errorsBeside("sectionId", "templateId").map((message) => (
          <RefusalNote key={message}>{message}</RefusalNote>
        ))}
        <Group gap="sm">
          <Button type="submit" loading={act.busy} className={classes.create}>
            {t("create")}
          </Button>
          <ChooseFiles several onFiles={queue.add} />
          <span className={classes.note}>{files("importHint")}</span>
        </Group>
        <NewDraftLines queue={queue} />
      </Stack>
      <DropDocuments label={() => files("drop")} onFiles={queue.add} />
      {act.dialog}
    </form>
  );
}
