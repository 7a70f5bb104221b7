import { describe, expect, it } from "vitest";
import { changedMeanwhile, mergeSettings } from "./merge-settings";

const field = (key: string) => key;
const from = { price: "2元", printer: "甲厂", motto: "" };

describe("Two people at one form of the settings", () => {
  it("who changed different fields both keep theirs, whoever saves last", () => {
    const now = { ...from, price: "3元" };
    expect(mergeSettings(from, { ...from, printer: "乙厂" }, now, field)).toEqual({
      merged: { price: "3元", printer: "乙厂", motto: "" },
      clashes: [],
    });
  });

  it("who changed one field differently are told, and who changed it alike are not", () => {
    const now = { ...from, price: "3元" };
    expect(mergeSettings(from, { ...from, price: "4元" }, now, field).clashes).toMatchObject([
      { code: "changed-meanwhile", field: "price" },
    ]);
    expect(mergeSettings(from, now, now, field).clashes).toEqual([]);
  });

  it("go by place in a week, whatever the order of a page's keys and what is blank of it", () => {
    const week = [[{ name: "要闻", banner: "" }], [{ name: "经济" }]];
    const now = [[{ name: "要闻" }], [{ name: "经济" }, { name: "文化" }]];
    const to = [[{ banner: "开局", name: "要闻" }], [{ name: "经济" }]];
    expect(mergeSettings(week, to, now, field).merged).toEqual([to[0], now[1]]);
  });

  it("of one whole are told when the other has changed it", () => {
    expect(changedMeanwhile(["a"], ["b"], ["c"], "process")).toHaveLength(1);
    expect(changedMeanwhile(["a"], ["b"], ["a"], "process")).toEqual([]);
    expect(changedMeanwhile(["a"], ["b"], ["b"], "process")).toEqual([]);
    expect(changedMeanwhile(undefined, ["b"], ["c"], "process")).toEqual([]);
  });
});
