import type { SaidRefusal } from "@/components/ui/action-answer";
import type { StoryDraft } from "@/core/story/story";
import type { Printed } from "./preview-feed";

/** Where the page of a story's saved words lies; the words of the screen are sent to the same address. */
export const previewAddress = (storyId: string): string => `/api/desk/stories/${storyId}/preview`;

/** Has the reading site's own page made of these words. Nothing is kept. */
export async function printDraft(
  story: { readonly id: string; readonly userId: string },
  draft: StoryDraft,
): Promise<Printed> {
  try {
    const response = await fetch(previewAddress(story.id), {
      method: "POST",
      headers: { "content-type": "application/json", "x-screen-of": story.userId },
      body: JSON.stringify({ draft }),
    });
    if (response.ok) return { ok: true, page: await response.text() };
    const { refusals }: { refusals?: readonly SaidRefusal[] } = await response.json();
    return { ok: false, reason: (refusals ?? []).map(({ message }) => message).join(" ") };
  } catch {
    return { ok: false, reason: "" };
  }
}
