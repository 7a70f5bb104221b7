import { type QualityWish, readQualityWish } from "@/core/paper/quality-period";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { findQuality, type Quality } from "@/db/queries/proof/list-quality";

/** The errors that an address asks for. */
export async function qualityOf(
  actor: Actor,
  asked: Readonly<Record<string, string | string[] | undefined>>,
  today: string,
): Promise<Quality & QualityWish> {
  const wish = readQualityWish(asked, today, canHouse(actor, "see-quality").ok);
  return { ...wish, ...(await findQuality(actor, wish)) };
}
