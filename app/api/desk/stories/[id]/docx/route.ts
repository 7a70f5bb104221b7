import { deskRoute } from "@/app/desk-route";
import { storyDocument } from "@/commands/story-document";

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The story as a Word document: suggestions are its tracked changes, conversations its comments. */
export const GET = deskRoute<{ id: string }>(async (ctx, _request, { id }) => {
  const { fileName, bytes } = await storyDocument(ctx, id);
  const headers = {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="story.docx"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    "X-Content-Type-Options": "nosniff",
  };
  return new Response(new Uint8Array(bytes), { headers });
});
