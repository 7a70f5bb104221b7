"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useFormatter, useTranslations } from "next-intl";
import type { Dispatch, FormEvent, SetStateAction } from "react";
import { useAct } from "@/components/desk/use-act";
import { TextLink } from "@/components/ui/text-link";
import type { AdSize } from "@/core/layout/ad-size";
import { sizesThatFit } from "@/core/layout/check-rate-card";
import { areaMm } from "@/core/layout/grid";
import type { PageLayout } from "@/core/layout/page-layout";
import type { Refilled } from "@/core/layout/refill-page";
import type { Board } from "../board";
import { type AdSpotChoice, AdSpotField, bestSpot, chosenSpot } from "./ad-spot-field";
import { type Artwork, ArtworkField } from "./artwork-field";
import { Asking } from "./asking";
import { ChangedNote } from "./changed-note";
import { hasChanged } from "./has-changed";
import classes from "./propose.module.css";
import { RefilledPage } from "./refilled-page";
import { useQuestion } from "./use-question";

/** What comes in late is small more often than not. */
const smallest = (sizes: readonly AdSize[]): AdSize | undefined =>
  [...sizes].sort((a, b) => a.span * a.rows - b.span * b.rows)[0];

/** Shown at a time. */
const mostWays = 4;

/** Whose advertisement it is that was asked about: the field may say another by now. */
function clientOf({ layout, ad }: Refilled): string {
  const box = layout.boxes.find(
    ({ kind, column, row }) => kind === "ad" && column === ad.column && row === ad.row,
  );
  return box?.kind === "ad" ? box.client : "";
}

/** What was written of an advertisement, and the ways found for it: they outlive a look at another panel. */
export interface AskedAd {
  readonly size: string;
  readonly client: string;
  readonly artwork: Artwork | null;
  readonly spot: AdSpotChoice;
  readonly ways: readonly Refilled[];
  /** The page as it was then. */
  readonly on: PageLayout | null;
}
export const noAd: AskedAd = {
  ...{ size: "", client: "", artwork: null, spot: bestSpot },
  ...{ ways: [], on: null },
};

/** 广告: a size of the rate card, a client and artwork, taken into the page however full it is. */
export function AdPanel({
  board,
  asked,
  onAsked,
}: {
  board: Board;
  asked: AskedAd;
  onAsked: Dispatch<SetStateAction<AskedAd>>;
}) {
  const t = useTranslations("proposals.ad");
  const { format } = board.layout;
  const { adSizes } = board.page;
  const sizes = sizesThatFit(adSizes, format);
  const say = useFormatter();
  const { client, artwork, spot, ways, on } = asked;
  const size = sizes.find(({ code }) => code === asked.size) ?? smallest(sizes);
  const set = (change: Partial<AskedAd>) => onAsked((now) => ({ ...now, ...change }));
  const layouts = ways.map(({ layout }) => layout);
  const isLate = on !== null && ways.length > 0 && hasChanged(board, on, layouts);
  const act = useAct(useQuestion("refill"), (found, sent) => {
    set({ ways: found, on: sent.layout });
    board.say(t("found", { count: Math.min(mostWays, found.length) }));
  });
  const labelOf = ({ code, name, span, rows }: AdSize) => {
    const { width, height } = areaMm({ column: 0, row: 0, span, rows }, format);
    const mm = (value: number) => say.number(value, { maximumFractionDigits: 0 });
    return t("size", { name: name || code, span, rows, width: mm(width), height: mm(height) });
  };
  const { issueId, pageId } = board.page;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!size) return;
    // Ways of an earlier question are none of this one: what is refused leaves nothing to take.
    set({ ways: [] });
    const page = { issueId, pageId, layout: board.layout, weights: {} };
    const ad = { size: size.code, client, pictureId: artwork?.id ?? null };
    void act.run({ ...page, ...ad, at: chosenSpot(board, size, spot) });
  }
  function take({ move }: Refilled, of: string) {
    if (board.act([move], t("placed", { client: of }))) onAsked({ ...noAd, size: asked.size });
  }
  if (!size)
    return (
      <div className={classes.panel}>
        <p className={classes.note}>{adSizes.length === 0 ? t("noCard") : t("noneFits")}</p>
        <TextLink href="/desk/settings/rates">{t("toCard")}</TextLink>
      </div>
    );
  return (
    <div className={classes.panel}>
      <form className={classes.panel} onSubmit={submit} noValidate>
        <NativeSelect
          label={t("sizeLabel")}
          value={size.code}
          data={sizes.map((one) => ({ value: one.code, label: labelOf(one) }))}
          error={act.errorOf("size")}
          onChange={(event) => set({ size: event.currentTarget.value })}
        />
        <TextInput
          label={t("client")}
          value={client}
          error={act.errorOf("client")}
          onChange={(event) => set({ client: event.currentTarget.value })}
        />
        <ArtworkField
          artwork={artwork}
          onChange={(next) => set({ artwork: next })}
          error={act.errorOf("pictureId")}
        />
        <AdSpotField
          board={board}
          size={size}
          choice={spot}
          onChange={(next) => set({ spot: next })}
        />
        <p className={classes.note}>{t("note")}</p>
        <Button type="submit" disabled={!board.mayEdit}>
          {t("find")}
        </Button>
      </form>
      <Asking act={act} label={t("finding")} fields={["size", "client", "pictureId"]} />
      {isLate && <ChangedNote />}
      {ways.slice(0, mostWays).map((way, at) => (
        <RefilledPage
          key={at}
          number={at + 1}
          way={way}
          board={board}
          isLate={isLate}
          onTake={() => take(way, clientOf(way))}
        />
      ))}
    </div>
  );
}
