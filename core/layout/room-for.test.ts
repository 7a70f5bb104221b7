import { expect, it } from "vitest";
import { pageFormats } from "./page-format";
import { layoutSchemaVersion, type PageLayout } from "./page-layout";
import { roomFor } from "./room-for";
import { sampleStory } from "./sample-page";

const format = pageFormats["si-kai"];
/** A page on which so many rows are free, at its foot. */
const page = (free: number): PageLayout => ({
  schema: layoutSchemaVersion,
  format,
  boxes: [sampleStory({ id: "lead", span: format.columns, rows: format.rows - free })],
});
const contents = { span: 2, rows: 14 };

it("finds the first place where 导读 lies on nothing", () => {
  expect(roomFor(page(20), contents)).toEqual({ ...contents, column: 0, row: format.rows - 20 });
});

it("makes 导读 lower where the page is nearly full, and no lower than it can be read", () => {
  const area = { span: 2, rows: 11, column: 0, row: format.rows - 11 };
  expect(roomFor(page(11), contents)).toBeNull();
  expect(roomFor(page(11), contents, 4)).toEqual(area);
  expect(roomFor(page(3), contents, 4)).toBeNull();
});
