import { describe, expect, it, vi } from "vitest";
import type { BoardPage } from "./board-page";
import type { PrintChange } from "./print-change";
import { type PrintAnswer, PrintQueue } from "./print-queue";

const page = { number: 1 } as BoardPage;
const done: PrintAnswer = { is: "done", page };
const title = (headline: string): PrintChange => ({
  placementId: "lead",
  contentHash: "words",
  to: { headline },
});

function queueAnswering(...answers: readonly PrintAnswer[]) {
  const left = [...answers];
  const sent: PrintChange[] = [];
  const again: (() => void)[] = [];
  const on = { onDone: vi.fn(), onRefused: vi.fn(), onDisplaced: vi.fn() };
  const queue = new PrintQueue({
    send: async (change) => {
      sent.push(change);
      return left.shift() ?? done;
    },
    later: (act) => again.push(act),
    ...on,
  });
  return { queue, sent, again, on };
}

const settled = (queue: PrintQueue) => vi.waitFor(() => expect(queue.unsent).toEqual([]));

describe("Cuts and titles of a page", () => {
  it("that never arrived are sent again, the first before the second, and shown when the last is there", async () => {
    const { queue, sent, again, on } = queueAnswering({ is: "lost" });
    queue.add(title("一"));
    queue.add(title("二"));
    await vi.waitFor(() => expect(queue.status).toEqual({ is: "waiting", unsent: 2 }));
    expect(on.onDone).not.toHaveBeenCalled();
    again[0]?.();
    await settled(queue);
    expect(sent).toEqual([title("一"), title("一"), title("二")]);
    expect(on.onDone.mock.calls).toEqual([[page]]);
    expect(queue.status).toEqual({ is: "saved", unsent: 0 });
  });

  it("that are refused are told, and do not hold up the next", async () => {
    const { queue, sent, on } = queueAnswering({ is: "refused", message: "标题太长" });
    queue.add(title("一"));
    queue.add(title("二"));
    await settled(queue);
    expect(on.onRefused.mock.calls).toEqual([["标题太长"]]);
    expect(sent).toHaveLength(2);
  });

  it("wait while somebody else lays out the page, and are sent when it is taken back", async () => {
    const { queue, sent, on } = queueAnswering({ is: "displaced" });
    queue.add(title("一"));
    await vi.waitFor(() => expect(queue.status.is).toBe("displaced"));
    expect(on.onDisplaced).toHaveBeenCalledOnce();
    await queue.flush();
    expect(sent).toHaveLength(1);
    queue.goOn();
    await settled(queue);
    expect(sent).toHaveLength(2);
  });

  it("are thrown away when they are not wanted any more", async () => {
    const { queue, sent } = queueAnswering({ is: "displaced" });
    queue.add(title("一"));
    await vi.waitFor(() => expect(queue.status.is).toBe("displaced"));
    queue.forget();
    queue.goOn();
    expect(sent).toHaveLength(1);
    expect(queue.status).toEqual({ is: "saved", unsent: 0 });
  });
});
