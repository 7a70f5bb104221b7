import { describe, expect, it } from "vitest";
import { isGoodLayout } from "@/core/layout/layout-faults";
import { proposeLayouts } from "@/core/layout/propose-layouts";
import { Refused } from "@/core/refusal";
import { frontPageWish } from "@/db/seed/front-page-wish";
import { inLayoutWorker } from "./in-layout-worker";

const wish = frontPageWish("si-kai", 7);
const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error.first.code : String(error)),
  );

describe("The thread that lays pages out", () => {
  it("gives what the rules give, and one page after another", async () => {
    const [one, other] = await Promise.all([
      inLayoutWorker({ is: "propose", wish }),
      inLayoutWorker({ is: "propose", wish: { ...wish, seed: 8 } }),
    ]);
    expect(one).toEqual(proposeLayouts(wish));
    expect(other).toHaveLength(3);
    expect(one.every(({ faults }) => isGoodLayout(faults))).toBe(true);
  });

  it("leaves the other thread free while it works", async () => {
    let beats = 0;
    const clock = setInterval(() => beats++, 1);
    await inLayoutWorker({ is: "propose", wish: frontPageWish("dui-kai", 3) });
    clearInterval(clock);
    expect(beats).toBeGreaterThan(5);
  });

  it("says no in the rules' words, and gives up what takes too long, and goes on after that", async () => {
    expect(await codeOf(inLayoutWorker({ is: "propose", wish: { ...wish, stories: [] } }))).toBe(
      "layout-no-stories",
    );
    expect(await codeOf(inLayoutWorker({ is: "propose", wish }, { ms: 1 }))).toBe(
      "layout-takes-too-long",
    );
    expect(await inLayoutWorker({ is: "propose", wish })).toHaveLength(3);
  });

  it("lets go of a page that nobody waits for any more, whether it waits or is under way", async () => {
    const [under, waiting] = [new AbortController(), new AbortController()];
    const given = [under, waiting].map(({ signal }) =>
      codeOf(inLayoutWorker({ is: "propose", wish }, { signal })),
    );
    const wanted = inLayoutWorker({ is: "propose", wish });
    waiting.abort();
    // The first is under way a turn of the queue later.
    setImmediate(() => under.abort());
    expect(await Promise.all(given)).toEqual(["layout-given-up", "layout-given-up"]);
    expect(await wanted).toEqual(proposeLayouts(wish));
  });
});
