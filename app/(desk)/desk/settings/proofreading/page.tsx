import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { BuiltInRules } from "@/components/desk/settings/proofreading/built-in-rules";
import { HouseRules } from "@/components/desk/settings/proofreading/house-rules";
import { canHouse } from "@/core/people/can";
import { builtInRules } from "@/core/proofreading/built-in-rules";
import { listProofRules, listProofTallies } from "@/db/queries/proofreading/list-proof-rules";
import { addRule, editRule, switchBuiltIn } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("room.proofreading") };
}

export default async function ProofreadingPage() {
  const actor = await requireActor();
  if (!canHouse(actor, "edit-proof-rules").ok) notFound();
  const [rules, tallies] = await Promise.all([listProofRules(actor), listProofTallies(actor)]);
  return (
    <>
      <HouseRules rules={rules} tallies={tallies} add={addRule} edit={editRule} />
      <BuiltInRules rules={builtInRules} tallies={tallies} switchRule={switchBuiltIn} />
    </>
  );
}
