"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { createPortal } from "react-dom";
import { ChooseFiles } from "@/components/desk/files/choose-files";
import { DropDocuments } from "@/components/desk/files/drop-documents";
import { FileLines } from "@/components/desk/files/file-lines";
import { type FileTaken, useFileQueue } from "@/components/desk/files/use-file-queue";
import { useLatest } from "@/components/ui/use-latest";
import type { Body } from "@/core/blocks/body";
import type { Proposals } from "@/core/markup/proposals";
import { settle } from "@/core/markup/settle";
import { fillFromFile } from "@/core/story/fill-from-file";
import type { StoryContent, StoryDraft } from "@/core/story/story";
import { editorOfBody } from "./editor-body";
import type { SuggestionAuthors, SuggestionBy } from "./suggesting/authors";
import { isSuggesting } from "./suggesting/suggesting";
import type { TextDesk } from "./text-desk";

interface FileForStory extends FileTaken {
  readonly content: StoryContent;
  readonly proposals: Proposals;
  readonly suggested: readonly (SuggestionBy & { readonly id: string })[];
}

/** A file dropped on a story that is being written: an empty one takes all of it, else its text goes to the cursor. */
export function FileIntoStory({
  storyId,
  draft,
  desk,
  authors,
  isComposing,
  fill,
  place,
}: {
  storyId: string;
  /** The fields as they stand. */
  draft: StoryDraft;
  desk: TextDesk;
  authors: SuggestionAuthors;
  /** Whether an input method is at work in the story: what is put in then would end its work. */
  isComposing: () => boolean;
  /** Takes the whole of a file into an empty story. */
  fill: (part: Partial<StoryDraft>) => void;
  /** Where the lines about the files stand. */
  place: HTMLElement | null;
}) {
  const t = useTranslations("word");
  const router = useRouter();
  const isEmpty = () =>
    [draft.headline, draft.kicker, draft.deck].every((line) => line === "") &&
    (desk.read()?.isEmpty ?? false);
  const take = useLatest((file: FileForStory) => {
    if (isComposing()) return void setTimeout(take, 50, file);
    authors.learn(file.suggested);
    if (isEmpty()) fill({ ...fillFromFile(draft, file.content), proposals: file.proposals });
    else insert(desk, file.content.body);
    // What was said about it in the file stands with the story now.
    if (file.comments > 0) router.refresh();
  });
  const queue = useFileQueue<FileForStory>(`/api/desk/stories/${storyId}/import`, take);
  return (
    <>
      <ChooseFiles size="xs" variant="subtle" color="gray" onFiles={queue.add} />
      <DropDocuments label={() => t(isEmpty() ? "dropWhole" : "dropInto")} onFiles={queue.add} />
      {place &&
        createPortal(
          <FileLines
            queue={queue}
            said={({ name }, { pictures, suggestions, comments }) =>
              t("inserted", { name, pictures, suggestions, comments })
            }
          />,
          place,
        )}
    </>
  );
}

/**
 * At the cursor or behind what is selected; behind the block with the cursor where that holds no blocks of the text's
 * own; at the end of a text that nobody has put the cursor in.
 */
function insert(desk: TextDesk, body: Body): void {
  const editor = desk.read();
  if (!editor) return;
  const { state } = editor;
  const { $from, to } = state.selection;
  // Who proposes proposes the file's words as they would be: a proposal within a proposal can be decided by nobody.
  const words = isSuggesting(state) ? settle(body, () => "accept") : body;
  const content = editorOfBody(words).content ?? [];
  const chain = editor.chain().focus();
  if (!editor.isFocused && $from.pos <= 1) {
    chain.insertContentAt(state.doc.content.size, content).run();
    return;
  }
  if ($from.depth <= 1) chain.insertContentAt(to, content).run();
  else chain.insertContentAt($from.after(1), content).run();
}
