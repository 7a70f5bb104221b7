import { readFile } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { type FrozenPages, thawPages } from "@/core/paper/frozen-pages";
import { printedWords } from "@/core/paper/printed-words";
import type { RenderingStage, RenderingState } from "@/core/paper/rendering";
import { pressFilePath } from "@/db/press-files";
import { renderings } from "@/db/schema";
import { transact } from "@/db/transact";

/** For tests: a proof that was asked for is made as the press makes it, but for its files. */
export async function pressProof(
  id: string,
  change: { readonly state?: RenderingState; readonly stage?: RenderingStage } = {},
): Promise<void> {
  await transact(async (tx) => {
    const [row] = await tx.select().from(renderings).where(eq(renderings.id, id));
    const kept = await readFile(pressFilePath(row?.source?.name ?? ""), "utf8");
    const words = thawPages(JSON.parse(kept) as FrozenPages).flatMap(printedWords);
    await tx
      .update(renderings)
      .set({ state: "done", words, ...change })
      .where(eq(renderings.id, id));
  });
}
