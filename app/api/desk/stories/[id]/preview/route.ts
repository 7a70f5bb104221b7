import { contentPolicy } from "@/app/(site)/policy";
import { deskRoute } from "@/app/desk-route";
import { draftPage } from "@/app/preview/draft-page";
import { readJson } from "@/app/read-body";
import type { Context } from "@/commands/context";
import { wordsFor } from "@/components/site/words";
import { picturesIn } from "@/core/blocks/pictures-in";
import { Refused, refuse } from "@/core/refusal";
import { readDraft } from "@/core/story/read-draft";
import type { StoryContent } from "@/core/story/story";
import { listDraftPictures } from "@/db/queries/picture/list-draft-pictures";
import { findSite } from "@/db/queries/public/find-site";
import { findStory, type StoryFile } from "@/db/queries/story/find-story";
import { contentOf, draftContent } from "@/db/queries/story/story-content";

/** The story as readers would see the words that are saved, for a frame on our own pages. */
export const GET = deskRoute<{ id: string }>(async (ctx, _request, { id }) => {
  const file = await demandStory(ctx, id);
  return page(ctx, file, contentOf(file.story));
});

/** The same for `{ draft }`, words that are not saved; nothing is kept. Suggestions are left out, as in print. */
export const POST = deskRoute<{ id: string }>(async (ctx, request, { id }) => {
  const file = await demandStory(ctx, id);
  const { draft } = await readJson(request);
  const read = readDraft(draft);
  if (!read.ok) throw new Refused(read);
  return page(ctx, file, draftContent(read.draft), read.draft.sectionId);
});

async function demandStory({ actor }: Context, id: string): Promise<StoryFile> {
  const file = await findStory(actor, id);
  if (!file) throw new Refused(refuse("story-not-found"));
  return file;
}

async function page(
  { actor }: Context,
  { story }: StoryFile,
  content: StoryContent,
  sectionId: string = story.sectionId,
): Promise<Response> {
  const site = await findSite();
  if (!site) throw new Refused(refuse("publication-missing"));
  const { id: storyId, slug, wordCount, updatedAt: savedAt } = story;
  const pictures = await listDraftPictures(actor, picturesIn(content.body));
  const body = await draftPage(
    site,
    { storyId, sectionId, slug, content, wordCount, savedAt },
    {
      // The desk's own address serves one format; it asks for the session each time.
      pictures: pictures.map((picture) => ({ ...picture, hasAvif: false })),
      draft: {
        band: null,
        line: wordsFor(content.language).notPublished,
        picture: ({ id }, { width }) => `/api/desk/pictures/${id}/${width}`,
      },
    },
  );
  return new Response(body, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${contentPolicy}; frame-ancestors 'self'`,
    },
  });
}
