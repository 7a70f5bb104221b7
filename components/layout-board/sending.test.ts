import { describe, expect, it, vi } from "vitest";
import { afterLayoutMove } from "@/core/layout/after-layout-move";
import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";
import { samplePage, sampleStory } from "@/core/layout/sample-page";
import { type Batch, type SendAnswer, Sending } from "./sending";

const column = (to: number): LayoutMove => ({ kind: "move", id: "pic", column: to, row: 42 });
const tint: LayoutMove = { kind: "dress", id: "lead", dress: { tint: 10 } };
const batch = (key: string, ...moves: readonly LayoutMove[]): Batch => ({ key, moves, label: key });

function made(layout: PageLayout, ...moves: readonly LayoutMove[]): PageLayout {
  return moves.reduce((page, move) => {
    const done = afterLayoutMove(page, move);
    if (!done.ok) throw new Error(done.code);
    return done.layout;
  }, layout);
}

/** A server that answers in turn, and what it, the browser's copy and the screen were told. */
function desk(...answers: readonly SendAnswer[]) {
  const sent: (readonly [string, number])[] = [];
  const kept: (readonly string[])[] = [];
  const rebased: { page: PageLayout; dropped: readonly string[]; why: string }[] = [];
  let again: (() => void) | null = null;
  const pauses: number[] = [];
  const left = [...answers];
  const sending = new Sending(7, {
    send: async ({ key }, revision) => {
      sent.push([key, revision]);
      return left.shift() ?? { is: "done", revision: revision + 1 };
    },
    keep: (batches) => void kept.push(batches.map(({ key }) => key)),
    onRebased: (page, dropped, why) =>
      void rebased.push({ page, dropped: dropped.map(({ key }) => key), why }),
    later: (act, ms) => {
      again = act;
      pauses.push(ms);
    },
  });
  return { sending, sent, kept, rebased, pauses, again: () => again?.() };
}

const settled = (sending: Sending, is: Sending["status"]["is"]) =>
  vi.waitFor(() => expect(sending.status.is).toBe(is));

describe("What was done on the board", () => {
  it("is sent in order, each on the page the answer before it left", async () => {
    const { sending, sent, kept } = desk();
    sending.add(batch("one", column(1)));
    sending.add(batch("two", column(2)));
    expect(sending.status).toEqual({ is: "sending", unsent: 2 });
    await settled(sending, "saved");
    expect(sent).toEqual([
      ["one", 7],
      ["two", 8],
    ]);
    expect(kept.at(-1)).toEqual([]);
  });

  it("waits in the browser while the line is down, is tried again more and more rarely, and then goes", async () => {
    const { sending, sent, kept, pauses, again } = desk({ is: "lost" }, { is: "lost" });
    sending.add(batch("one", column(1)));
    await settled(sending, "waiting");
    expect(kept.at(-1)).toEqual(["one"]);
    again();
    await vi.waitFor(() => expect(pauses).toEqual([1_000, 2_000]));
    again();
    await settled(sending, "saved");
    expect(sent.map(([key]) => key)).toEqual(["one", "one", "one"]);
  });

  it("is made again on a page that changed meanwhile", async () => {
    const theirs = made(samplePage, tint);
    const { sending, sent, rebased } = desk({ is: "stale", layout: theirs, revision: 12 });
    sending.add(batch("one", column(1)));
    await settled(sending, "saved");
    expect(sent).toEqual([
      ["one", 7],
      ["one", 12],
    ]);
    expect(rebased).toEqual([{ page: made(theirs, column(1)), dropped: [], why: "" }]);
  });

  it("is dropped, and told, where the page no longer allows it; the rest goes on", async () => {
    const blocked = made(samplePage, {
      kind: "place",
      box: sampleStory({ id: "new", column: 4, row: 42, rows: 22 }),
    });
    const { sending, sent, rebased } = desk({ is: "stale", layout: blocked, revision: 12 });
    sending.add(batch("far", column(3)));
    sending.add(batch("tint", tint));
    await settled(sending, "saved");
    expect(rebased).toMatchObject([{ dropped: ["far"] }]);
    expect(sent.at(-1)).toEqual(["tint", 12]);
  });

  it("says why the server would not have it, and shows what stands there", async () => {
    const { sending, rebased } = desk({
      is: "refused",
      message: "已付印",
      layout: samplePage,
      revision: 9,
    });
    sending.add(batch("one", column(1)));
    await settled(sending, "saved");
    expect(rebased).toEqual([{ page: samplePage, dropped: ["one"], why: "已付印" }]);
    expect(sending.revision).toBe(9);
  });

  it("stays when somebody took the page over, and goes on when the page is taken back", async () => {
    const { sending, sent, rebased } = desk({ is: "displaced" });
    sending.add(batch("one", column(1)));
    await settled(sending, "displaced");
    sending.add(batch("two", tint));
    expect(sent).toHaveLength(1);
    expect(sending.unsent).toHaveLength(2);
    sending.stands({ layout: samplePage, revision: 20 });
    await settled(sending, "saved");
    expect(rebased[0]?.page).toEqual(made(samplePage, column(1), tint));
    expect(sent.slice(1)).toEqual([
      ["one", 20],
      ["two", 21],
    ]);
  });

  it("is thrown away when its author says so", async () => {
    const { sending, kept } = desk({ is: "displaced" });
    sending.add(batch("one", column(1)));
    await settled(sending, "displaced");
    sending.forget();
    expect([sending.status, kept.at(-1)]).toEqual([{ is: "saved", unsent: 0 }, []]);
  });
});
