import { commentStory } from "@/commands/comment-story";
import { createStory } from "@/commands/create-story";
import { saveStory } from "@/commands/save-story";
import { type Body, type BodyNode, bodySchemaVersion } from "@/core/blocks/body";
import { anchorOf } from "@/core/markup/anchor";
import { blankDraft } from "@/core/story/blank-draft";
import { findStory } from "@/db/queries/story/find-story";
import { draftOf } from "@/db/queries/story/story-content";
import type { Newsroom } from "@/db/seed/fresh-newsroom";

const sentence = "澜江新渡口今天上午九时通航，汽笛三声，两岸的人第一次不用绕行就走到了一起。";
const paragraphs = 100;

/** A story of 10,000 characters with 200 suggestions and 50 comments. @returns its id. */
export async function writeMarkedStory({ actors, sections }: Newsroom): Promise<string> {
  const lu = { actor: actors.lu, now: Date.now() };
  const { storyId } = await createStory(
    lu,
    blankDraft({ kind: "report", sectionId: sections.city, headline: "渡口十年" }),
  );
  const file = await findStory(actors.lu, storyId);
  if (!file) throw new Error("the story was not kept");
  await saveStory(lu, {
    storyId,
    baseRevision: file.story.revision,
    key: "bench-marked-story",
    draft: { ...draftOf(file.story), body: marked() },
  });
  for (let i = 0; i < 50; i++)
    await commentStory(lu, {
      storyId,
      threadId: null,
      anchor: anchorOf(sentence, 0, 5),
      text: `第${i + 1}处，请核对。`,
    });
  return storyId;
}

/** Every paragraph has words to be added and words to be taken out: two suggestions each. */
function marked(): Body {
  const text = sentence.repeat(3).slice(0, 100);
  const content = Array.from({ length: paragraphs }, (_, i): BodyNode => {
    const mark = (type: string) => [{ type, attrs: { id: `bench-${type}-${i}` } }];
    return {
      type: "paragraph",
      content: [
        { type: "text", text: text.slice(0, 20) },
        { type: "text", text: "今天", marks: mark("insertion") },
        { type: "text", text: text.slice(20, 60) },
        { type: "text", text: text.slice(60, 64), marks: mark("deletion") },
        { type: "text", text: text.slice(64) },
      ],
    };
  });
  return { type: "doc", attrs: { schema: bodySchemaVersion }, content };
}
