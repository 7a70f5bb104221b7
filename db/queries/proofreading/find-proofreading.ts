import { and, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import type { HouseRule } from "@/core/proofreading/house-rule";
import type { Ignored } from "@/core/proofreading/ignored";
import { type Db, reader } from "@/db/client";
import { proofIgnores, proofRules, proofTallies } from "@/db/schema";

/** What a story of the actor's publication is proofread with. */
export interface HouseProofreading {
  readonly rules: readonly HouseRule[];
  /** Built-in rules that are switched off. */
  readonly off: readonly string[];
  readonly ignored: readonly Ignored[];
}

export async function findProofreading(
  actor: Actor,
  storyId: string,
  db: Db = reader(),
): Promise<HouseProofreading> {
  const { publicationId } = actor;
  const off = await db
    .select({ rule: proofTallies.rule })
    .from(proofTallies)
    .where(and(eq(proofTallies.publicationId, publicationId), eq(proofTallies.isOff, true)));
  const ignored = await db
    .select({ rule: proofIgnores.rule, words: proofIgnores.words })
    .from(proofIgnores)
    .where(
      and(
        eq(proofIgnores.publicationId, publicationId),
        inArray(proofIgnores.storyId, ["", storyId]),
      ),
    );
  return { rules: await readLiveRules(db, publicationId), off: off.map((r) => r.rule), ignored };
}

/** What a story is read by. */
export const ruleColumns = {
  id: proofRules.id,
  kind: proofRules.kind,
  words: proofRules.words,
  replacement: proofRules.replacement,
  message: proofRules.message,
  severity: proofRules.severity,
} as const;

/** The live rules of a publication; with a severity, those of that weight. */
export async function readLiveRules(
  db: Db,
  publicationId: string,
  severity?: HouseRule["severity"],
): Promise<readonly HouseRule[]> {
  return db
    .select(ruleColumns)
    .from(proofRules)
    .where(
      and(
        eq(proofRules.publicationId, publicationId),
        eq(proofRules.state, "live"),
        severity ? eq(proofRules.severity, severity) : undefined,
      ),
    )
    .orderBy(proofRules.createdAt, proofRules.id);
}
