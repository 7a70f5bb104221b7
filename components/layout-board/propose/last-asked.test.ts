import { describe, expect, test } from "vitest";
import { lastAsked } from "./last-asked";

/** A house that answers when the test says so, and hears who hangs up. */
function house() {
  const asked: {
    readonly input: string;
    readonly signal: AbortSignal;
    readonly answer: () => void;
    readonly fail: () => void;
  }[] = [];
  const { ask, giveUp } = lastAsked(
    (input: string, _by: string | undefined, signal) =>
      new Promise<string>((resolve, reject) => {
        asked.push({
          ...{ input, signal },
          answer: () => resolve(`${input}：三种`),
          fail: () => reject(new TypeError("没有网")),
        });
      }),
  );
  const heard: string[] = [];
  const hear = (input: string) =>
    void ask(input).then(
      (answer) => heard.push(answer),
      () => heard.push(`${input}：没有网`),
    );
  /** All that was settled has been heard after it. */
  const rest = () => new Promise((done) => setImmediate(done));
  return { asked, heard, hear, giveUp, rest };
}

describe("Proposals that 方格 asks for", () => {
  test("asked again, the first question is given up, and only the second is answered", async () => {
    const { asked, heard, hear, rest } = house();
    hear("头条照旧");
    hear("换个头条");
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    asked[0]?.answer();
    asked[1]?.answer();
    await rest();
    expect(heard).toEqual(["换个头条：三种"]);
  });

  test("after the panel is closed there is no answer, and no fault that nobody asked about", async () => {
    const { asked, heard, hear, giveUp, rest } = house();
    hear("头条照旧");
    giveUp();
    asked[0]?.fail();
    await rest();
    expect(heard).toEqual([]);
    hear("再问一次");
    expect(asked[1]?.signal.aborted).toBe(false);
    asked[1]?.answer();
    await rest();
    expect(heard).toEqual(["再问一次：三种"]);
  });

  test("a line that is down is told of the question that stands", async () => {
    const { asked, heard, hear, rest } = house();
    hear("头条照旧");
    asked[0]?.fail();
    await rest();
    expect(heard).toEqual(["头条照旧：没有网"]);
  });
});
