import { eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pages, publicIssues, publicPages } from "@/db/schema";

/**
 * Takes pages from readers, those of the ids given and every one with a zone of the story, and with them the issue as one
 * file, which has these pages in it.
 */
export async function hidePublicPages(
  tx: Db,
  issueId: string,
  { pageIds, storyId }: { readonly pageIds: readonly string[]; readonly storyId: string },
): Promise<void> {
  const numbers = await tx
    .select({ number: pages.number })
    .from(pages)
    .where(inArray(pages.id, [...pageIds]));
  const named = new Set(numbers.map(({ number }) => number));
  const shown = await tx.select().from(publicPages).where(eq(publicPages.issueId, issueId));
  const gone = shown.filter(
    ({ number, zones }) => named.has(number) || zones.some((zone) => zone.storyId === storyId),
  );
  if (gone.length > 0)
    await tx.delete(publicPages).where(
      inArray(
        publicPages.id,
        gone.map(({ id }) => id),
      ),
    );
  await tx
    .update(publicIssues)
    .set({ pdf: null, epub: null })
    .where(eq(publicIssues.issueId, issueId));
}
