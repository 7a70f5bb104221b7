"use client";

import { Button, NativeSelect, Radio, SimpleGrid, Stack } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";

import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import { type StoryKind, storyKinds } from "@/core/story/story";
import classes from "./new-story-form.module.css";

export type CreateNewStory = (input: {
  kind: StoryKind;
  sectionId: string;
  language: "zh-CN" | "en";
}) => Promise<ActionAnswer<{ readonly storyId: string }>>;

/** Kind and section, then straight into the editor. */
export function NewStoryForm({
  sections,
  section,
  kind: proposed,
  language,
  create,
}: {
  sections: readonly { readonly id: string; readonly name: string }[];
  section: string;
  kind: StoryKind;
  language: string;
  create: CreateNewStory;
}) {
  const t = useTranslations("stories.newStory");
  const words = useTranslations("stories");
  const [kind, setKind] = useState<StoryKind>(proposed);
  const router = useRouter();
  const act = useAct(create, ({ storyId }) => router.replace(`/desk/stories/${storyId}`));

  function go(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void act.run({
      kind,
      sectionId: String(form.get("section")),
      language: form.get("language") === "en" ? "en" : "zh-CN",
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
          name="section"
          label={t("section")}
          defaultValue={section}
          error={act.errorOf("sectionId")}
          data={sections.map((s) => ({ value: s.id, label: s.name }))}
        />
        <NativeSelect
          name="language"
          label={t("language")}
          defaultValue={language === "en" ? "en" : "zh-CN"}
          data={[
            { value: "zh-CN", label: t("chinese") },
            { value: "en", label: t("english") },
          ]}
        />
        {act.errorsBeside("sectionId").map((message) => (
          <RefusalNote key={message}>{message}</RefusalNote>
        ))}
        <Button type="submit" loading={act.busy} className={classes.create}>
          {t("create")}
        </Button>
      </Stack>
      {act.dialog}
    </form>
  );
}
