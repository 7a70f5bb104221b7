import { type QualityLine, qualityLines } from "@/core/paper/quality";
import { isOfPerson, type QualityWish, readQualityWish } from "@/core/paper/quality-period";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { findQuality } from "@/db/queries/proof/list-quality";

export interface QualityAnswer extends QualityWish {
  readonly isWhole: boolean;
  readonly lines: readonly QualityLine[];
}

/** The errors an address asks for: of everybody for who may see them, else the asker's own. */
export async function qualityOf(
  actor: Actor,
  asked: Readonly<Record<string, string | string[] | undefined>>,
  today: string,
): Promise<QualityAnswer> {
  const wish = readQualityWish(asked, today, canHouse(actor, "see-quality").ok);
  const { pages, isWhole } = await findQuality(actor, wish);
  const lines = qualityLines(pages, wish.by).filter(
    ({ key }) => isWhole || (isOfPerson(wish.by) && key === actor.userId),
  );
  return { ...wish, isWhole, lines };
}
