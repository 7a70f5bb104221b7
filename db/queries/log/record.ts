import { desc } from "drizzle-orm";
import type { HistoryVerb } from "@/core/history-verb";
import type { Actor } from "@/core/people/actor";
import type { Db } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { history } from "@/db/schema";

export interface Act {
  readonly actor: Pick<Actor, "userId" | "name">;
  readonly at: number;
  readonly verb: HistoryVerb;
  readonly objectType: "story" | "issue" | "page" | "person" | "publication" | "picture";
  readonly objectId: string;
  readonly storyId?: string;
  readonly issueId?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Adds the act's one line of history, chained to the line before. Call inside the act's transaction. */
export async function record(tx: Db, act: Act): Promise<void> {
  const [last] = await tx
    .select({ hash: history.hash })
    .from(history)
    .orderBy(desc(history.seq))
    .limit(1);
  const line = {
    at: act.at,
    actorId: act.actor.userId,
    actorName: act.actor.name,
    verb: act.verb,
    objectType: act.objectType,
    objectId: act.objectId,
    storyId: act.storyId ?? null,
    issueId: act.issueId ?? null,
    detail: act.detail ?? {},
    previousHash: last?.hash ?? "",
  };
  await tx.insert(history).values({ ...line, hash: contentHash(line) });
}
