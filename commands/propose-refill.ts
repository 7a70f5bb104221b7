import type { AdBox, Area } from "@/core/layout/box";
import type { Refilled } from "@/core/layout/refill-page";
import { Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { newId } from "@/db/new-id";
import { listReadablePictures } from "@/db/queries/picture/find-picture";
import { findPublication } from "@/db/queries/publication/find-publication";
import type { Context } from "./context";
import { inLayoutWorker } from "./in-layout-worker";
import { layoutWishFor, type OnBoard } from "./layout-wish-for";

export interface ProposeRefill extends OnBoard {
  /** A code of the rate card. */
  readonly size: string;
  readonly client: string;
  readonly pictureId: string | null;
  /** The upper left of the place the editor wants; null for wherever it does least harm. */
  readonly at: Pick<Area, "column" | "row"> | null;
}

/** Ways to take an advertisement into a page, the best first. Nothing is changed; `signal` gives it up. @throws Refused */
export async function proposeRefill(
  ctx: Context,
  input: ProposeRefill,
  signal?: AbortSignal,
): Promise<readonly Refilled[]> {
  const wish = await layoutWishFor(ctx, input);
  const ad = await adOf(ctx, input);
  return inLayoutWorker(
    {
      is: "refill",
      wish: { ...wish, ad, place: input.at ? "here" : "best", seed: 1 },
    },
    { signal },
  );
}

async function adOf(ctx: Context, input: ProposeRefill): Promise<AdBox> {
  const publication = await findPublication(ctx.actor.publicationId);
  const size = publication?.rateCard.find(({ code }) => code === input.size);
  if (!size) throw new Refused(refuse("ad-size-gone", undefined, "size"));
  const client = tidyLine(input.client);
  if (client === "") throw new Refused(refuse("ad-client-required", undefined, "client"));
  if (client.length > 100) throw new Refused(refuse("too-long", tooLong(client), "client"));
  const { pictureId } = input;
  if (pictureId && !(await listReadablePictures(ctx.actor, [pictureId])).has(pictureId))
    throw new Refused(refuse("picture-not-found", undefined, "pictureId"));
  const { column, row } = input.at ?? { column: 0, row: 0 };
  return {
    kind: "ad",
    id: `ad-${newId()}`,
    isLocked: true,
    ...{ column, row, span: size.span, rows: size.rows },
    ...{ size: size.code, client, pictureId },
    isLabelled: true,
  };
}

const tooLong = ({ length }: string) => ({ max: 100, length });
