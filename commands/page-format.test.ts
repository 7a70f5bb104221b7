import { beforeEach, describe, expect, it } from "vitest";
import type { AdSize } from "@/core/layout/ad-size";
import { type PageFormat, pageFormats } from "@/core/layout/page-format";
import { Refused } from "@/core/refusal";
import { findPublication } from "@/db/queries/publication/find-publication";
import type { CastKey } from "@/db/seed/cast";
import { freshNewsroom, type Newsroom } from "@/db/seed/fresh-newsroom";
import { editPageFormat } from "./edit-page-format";
import { editRateCard } from "./edit-rate-card";

const now = Date.UTC(2026, 10, 24, 4);
let room: Newsroom;
beforeEach(async () => {
  room = await freshNewsroom();
});
const as = (key: CastKey) => ({ actor: room.actors[key], now });
const refusals = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (e: unknown) => e,
  );
  return error instanceof Refused ? error.refusals.map((r) => [r.code, r.field]) : null;
};
const tabloid = pageFormats["si-kai"];
const corner: AdSize = { code: "corner-16", name: "角落", span: 3, rows: 16, price: "4000元" };

describe("the format of the paper's pages", () => {
  it("is set by an administrator and nobody else, and taken away again", async () => {
    expect(await refusals(editPageFormat(as("fang"), { format: tabloid }))).toEqual([
      ["right.edit-publication", undefined],
    ]);
    await editPageFormat(as("guan"), { format: tabloid });
    expect((await findPublication())?.pageFormat).toEqual(tabloid);
    await editPageFormat(as("guan"), { format: null, from: tabloid });
    expect((await findPublication())?.pageFormat).toBeNull();
  });

  it.each<[string, Partial<PageFormat>]>([
    ["format.columns", { columns: 9 }],
    ["format.columnChars", { columnChars: 9 }],
    ["format.widthMm", { widthMm: Number.NaN }],
    ["format.leadingPt", { leadingPt: 8 }],
    ["format.rows", { rows: 0 }],
  ])("is refused at %s", async (field, of) => {
    expect(await refusals(editPageFormat(as("guan"), { format: { ...tabloid, ...of } }))).toEqual([
      ["layout-bad-format", field],
    ]);
  });

  it("leaves the press its margin", async () => {
    const format = { ...tabloid, rows: 92 };
    expect(await refusals(editPageFormat(as("guan"), { format }))).toEqual([
      ["layout-margin-small", "format"],
    ]);
  });

  it("is not put back by a form that was opened before another changed it", async () => {
    await editPageFormat(as("guan"), { format: pageFormats["dui-kai"] });
    expect(await refusals(editPageFormat(as("guan"), { format: tabloid, from: null }))).toEqual([
      ["changed-meanwhile", "format"],
    ]);
  });
});

describe("the rate card", () => {
  it("needs a format, is kept tidy, and is an administrator's", async () => {
    const sizes = [{ ...corner, name: " 角落 " }];
    expect(await refusals(editRateCard(as("guan"), { sizes }))).toEqual([
      ["rate-card-no-format", "rateCard"],
    ]);
    await editPageFormat(as("guan"), { format: tabloid });
    expect(await refusals(editRateCard(as("bai"), { sizes }))).toEqual([
      ["right.edit-publication", undefined],
    ]);
    await editRateCard(as("guan"), { sizes });
    expect((await findPublication())?.rateCard).toEqual([corner]);
  });

  it("is refused line by line, and never loses another's change", async () => {
    await editPageFormat(as("guan"), { format: tabloid });
    const sizes = [corner, { ...corner, span: 7 }];
    expect(await refusals(editRateCard(as("guan"), { sizes }))).toEqual([
      ["ad-size-twice", "rateCard.1.code"],
      ["ad-size-wide", "rateCard.1.span"],
    ]);
    await editRateCard(as("guan"), { sizes: [corner] });
    expect(
      await refusals(editRateCard(as("guan"), { sizes: [{ ...corner, rows: 20 }], from: [] })),
    ).toEqual([["changed-meanwhile", "rateCard"]]);
  });
});
