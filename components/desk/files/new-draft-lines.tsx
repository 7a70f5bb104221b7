"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { FileLines } from "./file-lines";
import { type FileQueue, type FileTaken, useFileQueue } from "./use-file-queue";

interface NewDraft extends FileTaken {
  readonly storyId: string;
  readonly headline: string;
}

/** Files that become drafts of a section. `kind`: what they are when they do not say it themselves. */
export function useNewDrafts(section: string, kind?: string): FileQueue<NewDraft> {
  const router = useRouter();
  const query = new URLSearchParams({ section, ...(kind && { kind }) });
  return useFileQueue<NewDraft>(`/api/desk/stories/import?${query}`, () => router.refresh());
}

/** What became of each, with the way to the draft. */
export function NewDraftLines({ queue }: { queue: FileQueue<NewDraft> }) {
  const t = useTranslations("word");
  return (
    <FileLines
      queue={queue}
      said={(_line, { storyId, headline, pictures, suggestions, comments }) => (
        <>
          <TextLink href={`/desk/stories/${storyId}`} size="sm" underline="always">
            {t("open", { headline })}
          </TextLink>{" "}
          {t("brought", { pictures, suggestions, comments })}
        </>
      )}
    />
  );
}
