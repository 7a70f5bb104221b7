"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { TextLink } from "@/components/ui/text-link";
import type { AdSize } from "@/core/layout/ad-size";
import { sizesThatFit } from "@/core/layout/check-rate-card";
import { areaMm } from "@/core/layout/grid";
import type { Refilled } from "@/core/layout/refill-page";
import type { Board } from "../board";
import { type Artwork, ArtworkField } from "./artwork-field";
import { Asking } from "./asking";
import { ChangedNote } from "./changed-note";
import { hasChanged } from "./has-changed";
import classes from "./propose.module.css";
import type { ProposeActs } from "./propose-acts";
import { RefilledPage } from "./refilled-page";

/** What comes in late is small more often than not. */
const smallest = (sizes: readonly AdSize[]): AdSize | undefined =>
  [...sizes].sort((a, b) => a.span * a.rows - b.span * b.rows)[0];

/** 广告: a size of the rate card, a client and artwork, taken into the page however full it is. */
export function AdPanel({ board, acts }: { board: Board; acts: ProposeActs }) {
  const t = useTranslations("proposals.ad");
  const { format } = board.layout;
  const { adSizes } = board.page;
  const sizes = sizesThatFit(adSizes, format);
  const say = useFormatter();
  const [size, setSize] = useState(smallest(sizes)?.code ?? "");
  const [client, setClient] = useState("");
  const [artwork, setArtwork] = useState<Artwork | null>(null);
  const [ways, setWays] = useState<readonly Refilled[]>([]);
  const [on, setOn] = useState(board.layout);
  const isLate = ways.length > 0 && hasChanged(board, on);
  const act = useAct(acts.refill, (found, sent) => {
    setWays(found);
    setOn(sent.layout);
    board.say(t("found", { count: found.length }));
  });
  const labelOf = ({ code, name, span, rows }: AdSize) => {
    const { width, height } = areaMm({ column: 0, row: 0, span, rows }, format);
    const mm = (value: number) => say.number(value, { maximumFractionDigits: 0 });
    return t("size", { name: name || code, span, rows, width: mm(width), height: mm(height) });
  };
  const { issueId, pageId } = board.page;
  function submit(event: FormEvent) {
    event.preventDefault();
    const asked = { issueId, pageId, layout: board.layout, weights: {} };
    void act.run({ ...asked, size, client, pictureId: artwork?.id ?? null, at: null });
  }
  function take({ move }: Refilled) {
    if (!board.act([move], t("placed", { client: client.trim() }))) return;
    setWays([]);
    setClient("");
    setArtwork(null);
  }
  if (sizes.length === 0)
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
          value={size}
          data={sizes.map((one) => ({ value: one.code, label: labelOf(one) }))}
          error={act.errorOf("size")}
          onChange={(event) => setSize(event.currentTarget.value)}
        />
        <TextInput
          label={t("client")}
          value={client}
          error={act.errorOf("client")}
          onChange={(event) => setClient(event.currentTarget.value)}
        />
        <ArtworkField artwork={artwork} onChange={setArtwork} error={act.errorOf("pictureId")} />
        <p className={classes.note}>{t("note")}</p>
        <Button type="submit" loading={act.busy} disabled={!board.mayEdit}>
          {t("find")}
        </Button>
      </form>
      <Asking act={act} label={t("finding")} fields={["size", "client", "pictureId"]} />
      {isLate && <ChangedNote />}
      {ways.slice(0, 4).map((way, at) => (
        <RefilledPage
          key={at}
          number={at + 1}
          way={way}
          board={board}
          isLate={isLate}
          onTake={() => take(way)}
        />
      ))}
    </div>
  );
}
