import { describe, expect, it } from "vitest";
import { LeaseHolder, type TabWord, type Writer } from "./lease";

/** One server and the windows open on one story. `me` is whoever sits at a window. */
function newsroom() {
  const server: { holder: { name: string; tab: string; since: number } | null; revision: number } =
    {
      holder: null,
      revision: 1,
    };
  const windows: {
    owner: string;
    tab: string;
    holder: LeaseHolder;
    flushed: number;
    shown: number;
    seen: number;
  }[] = [];
  const open = (owner: string, tab: string) => {
    const window = { owner, tab, flushed: 0, seen: 1, shown: 1 } as (typeof windows)[number];
    const answer = (): Writer => ({
      revision: server.revision,
      holder: server.holder && {
        name: server.holder.name,
        since: server.holder.since,
        isMe: server.holder.name === owner,
        tab: server.holder.tab,
      },
    });
    window.holder = new LeaseHolder({
      tab,
      ask: async (act) => {
        const free = !server.holder || server.holder.name === owner;
        if (act === "over" || (act === "take" && free))
          server.holder = { name: owner, tab, since: 9 };
        return answer();
      },
      leave: () => {
        if (server.holder?.tab === tab) server.holder = null;
      },
      tell: (word: TabWord) => {
        for (const other of windows)
          if (other.owner === owner && other.tab !== tab) void other.holder.hear(word);
      },
      flush: async () => {
        window.flushed += 1;
        return true;
      },
      onRevision: (revision) => {
        window.seen = revision;
      },
      shown: () => window.shown,
    });
    windows.push(window);
    return window;
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { server, open, settled };
}

describe("The first change", () => {
  it("takes the story; a reader's window then shows who is writing, and follows the revisions", async () => {
    const { server, open, settled } = newsroom();
    const [lu, shen] = [open("陆之遥", "lu"), open("沈砚秋", "shen")];
    lu.holder.change();
    await settled();
    expect(server.holder?.tab).toBe("lu");
    server.revision = 4;
    await shen.holder.beat();
    expect(shen.holder.view).toEqual({ is: "theirs", by: "陆之遥", since: 9, tookOver: false });
    expect(shen.seen).toBe(4);
    shen.holder.change();
    await settled();
    expect(server.holder?.tab).toBe("lu");
    lu.holder.leave();
    shen.shown = 4;
    await shen.holder.beat();
    expect(shen.holder.view.is).toBe("open");
  });
});

describe("Somebody takes over", () => {
  it("the one displaced learns it at the next sign of life, and sends what is unsaved at once", async () => {
    const { open, settled } = newsroom();
    const [lu, shen] = [open("陆之遥", "lu"), open("沈砚秋", "shen")];
    lu.holder.change();
    await settled();
    await shen.holder.over();
    expect(shen.holder.view.is).toBe("open");
    await lu.holder.beat();
    expect(lu.holder.view).toMatchObject({ is: "theirs", by: "沈砚秋", tookOver: true });
    expect(lu.flushed).toBe(1);
    await lu.holder.over();
    expect(lu.holder.view.is).toBe("open");
  });

  it("writing begins when the words that stand are shown, not on older ones", async () => {
    const { server, open, settled } = newsroom();
    const [lu, shen] = [open("陆之遥", "lu"), open("沈砚秋", "shen")];
    lu.holder.change();
    await settled();
    await shen.holder.beat();
    server.revision = 5;
    await shen.holder.over();
    expect(shen.holder.view.is).toBe("theirs");
    shen.shown = 5;
    shen.holder.caughtUp();
    expect(shen.holder.view.is).toBe("open");
  });
});

describe("Two windows of one person", () => {
  it("writing in the second stills the first, after it has saved", async () => {
    const { server, open, settled } = newsroom();
    const [first, second] = [open("陆之遥", "a"), open("陆之遥", "b")];
    first.holder.change();
    await settled();
    await second.holder.arrive();
    second.holder.change();
    await settled();
    expect(first.flushed).toBe(2);
    expect(first.holder.view.is).toBe("elsewhere");
    expect(server.holder?.tab).toBe("b");
  });

  it("looked at again, the first has the other's words saved and may be written in", async () => {
    const { server, open, settled } = newsroom();
    const [first, second] = [open("陆之遥", "a"), open("陆之遥", "b")];
    first.holder.change();
    await settled();
    await second.holder.arrive();
    second.holder.change();
    await settled();
    server.revision = 7;
    const before = second.flushed;
    await first.holder.arrive();
    expect(second.flushed).toBe(before + 1);
    expect(first.seen).toBe(7);
    expect(first.holder.view.is).toBe("elsewhere");
    first.shown = 7;
    first.holder.caughtUp();
    expect(first.holder.view.is).toBe("open");
    first.holder.change();
    await settled();
    expect(server.holder?.tab).toBe("a");
    expect(second.holder.view.is).toBe("elsewhere");
  });
});

it("a server that does not answer changes nothing", async () => {
  const { open, server, settled } = newsroom();
  const lu = open("陆之遥", "lu");
  lu.holder.change();
  await settled();
  const away = new LeaseHolder({
    tab: "away",
    ask: async () => null,
    leave: () => undefined,
    tell: () => undefined,
    flush: async () => true,
    onRevision: () => undefined,
    shown: () => 1,
  });
  away.change();
  await away.beat();
  await away.arrive();
  expect(away.view.is).toBe("open");
  expect(server.holder?.tab).toBe("lu");
});

it("a window of hers that was only looked at stops when she writes on in the one before: its words are old by then", async () => {
  const { server, open, settled } = newsroom();
  const [first, second] = [open("陆之遥", "first"), open("陆之遥", "second")];
  first.holder.change();
  await settled();
  await second.holder.arrive();
  expect(second.holder.view.is).toBe("open");
  first.holder.change();
  await settled();
  expect(first.holder.view.is).toBe("open");
  expect(second.holder.view.is).toBe("elsewhere");
  server.revision = 2;
  await second.holder.arrive();
  expect(second.holder.view.is).toBe("elsewhere");
  second.shown = 2;
  second.holder.caughtUp();
  expect(second.holder.view.is).toBe("open");
});
