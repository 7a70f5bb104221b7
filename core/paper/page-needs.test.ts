import { expect, test } from "vitest";
import { proofNeed } from "./page-needs";

const proof = (contentHash: string, state: "queued" | "done" | "failed") => ({
  contentHash,
  state,
});

test("a page needs its first proof, then a new one whenever it has changed", () => {
  expect(proofNeed("now", [])).toBe("first");
  expect(proofNeed("now", [proof("now", "failed")])).toBe("first");
  expect(proofNeed("now", [proof("now", "queued")])).toBe("waiting");
  expect(proofNeed("now", [proof("now", "done")])).toBe("none");
  expect(proofNeed("now", [proof("now", "failed"), proof("old", "done")])).toBe("new");
});
