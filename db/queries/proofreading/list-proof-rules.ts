import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { proofRules, proofTallies, users } from "@/db/schema";
import { ruleColumns } from "./find-proofreading";

/** Every rule of the actor's publication with its owner, newest first; none for who may not edit them. */
export async function listProofRules(actor: Actor, db: Db = reader()) {
  if (!canHouse(actor, "edit-proof-rules").ok) return [];
  return db
    .select({
      ...ruleColumns,
      state: proofRules.state,
      owner: users.name,
      tags: proofRules.tags,
      matchExample: proofRules.matchExample,
      cleanExample: proofRules.cleanExample,
      updatedAt: proofRules.updatedAt,
    })
    .from(proofRules)
    .innerJoin(users, eq(users.id, proofRules.ownerId))
    .where(eq(proofRules.publicationId, actor.publicationId))
    .orderBy(desc(proofRules.createdAt), desc(proofRules.id));
}

export type ProofRuleLine = Awaited<ReturnType<typeof listProofRules>>[number];

/** One rule of the actor's publication. */
export async function findProofRule(actor: Actor, id: string, db: Db = reader()) {
  const [row] = await db
    .select()
    .from(proofRules)
    .where(and(eq(proofRules.publicationId, actor.publicationId), eq(proofRules.id, id)));
  return row ?? null;
}

/** How often each rule was shown, accepted and ignored, and whether it is switched off. */
export async function listProofTallies(actor: Actor, db: Db = reader()) {
  if (!canHouse(actor, "edit-proof-rules").ok) return [];
  return db
    .select({
      rule: proofTallies.rule,
      isOff: proofTallies.isOff,
      shown: proofTallies.shown,
      accepted: proofTallies.accepted,
      ignored: proofTallies.ignored,
    })
    .from(proofTallies)
    .where(eq(proofTallies.publicationId, actor.publicationId));
}

export type ProofTally = Awaited<ReturnType<typeof listProofTallies>>[number];

/** Ids of the rules of the actor's publication. */
export async function listRuleIds(actor: Actor, db: Db = reader()): Promise<readonly string[]> {
  const rows = await db
    .select({ id: proofRules.id })
    .from(proofRules)
    .where(eq(proofRules.publicationId, actor.publicationId));
  return rows.map(({ id }) => id);
}
