import { beforeEach, describe, expect, test } from "vitest";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { placeStory } from "./place-story";
import { PressNight } from "./press-night";
import { readProof } from "./read-proof";
import { refusalCodes } from "./refusal-codes";
import { setPlacement } from "./set-placement";
import { signOffIssue } from "./sign-off-issue";
import { startProofing } from "./start-proofing";

let night: PressNight;
beforeEach(async () => {
  night = new PressNight(await freshNewsroom());
});

describe("proofs", () => {
  test("three different people read a page, in order", async () => {
    const issueId = await night.fullIssue();
    await startProofing(night.as("fang"), await night.on(issueId));
    const [page] = (await night.copy(issueId)).pages;
    const read = (by: "bai" | "yan" | "wen" | "qin", round: number, corrections = 0) =>
      refusalCodes(
        readProof(night.as(by), {
          issueId,
          pageId: page?.id ?? "",
          round,
          contentHash: page?.contentHash ?? "",
          corrections,
        }),
      );
    expect(await read("bai", 2)).toEqual(["proof-too-early"]);
    expect(await read("bai", 1)).toEqual([]);
    expect(await read("bai", 2)).toEqual(["proof-same-reader"]);
    expect(await read("yan", 2)).toEqual([]);
    expect(await read("yan", 3)).toEqual(["proof-same-reader"]);
    expect(await read("qin", 3)).toEqual(["right.read-proof"]);
    expect(await read("wen", 4)).toEqual(["proof-round-unknown"]);
    expect(await read("wen", 3, -1)).toEqual(["corrections-invalid"]);
    expect(await read("wen", 3)).toEqual([]);
  });

  test("a page that changed makes its last proof stale, and a proof of the old page is refused", async () => {
    const issueId = await night.fullIssue();
    await night.proof(issueId);
    const [page] = (await night.copy(issueId)).pages;
    const [placed] = (await night.issue(issueId)).placements;
    await setPlacement(night.as("fang"), {
      ...(await night.on(issueId)),
      placementId: placed?.id ?? "",
      headline: "版上新题",
    });
    expect(await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)))).toEqual([
      "proof-stale",
    ]);
    const old = { issueId, pageId: page?.id ?? "", round: 3, corrections: 0 };
    expect(
      await refusalCodes(
        readProof(night.as("wen"), { ...old, contentHash: page?.contentHash ?? "" }),
      ),
    ).toEqual(["proof-page-changed"]);
    const now = (await night.copy(issueId)).pages[0]?.contentHash ?? "";
    await readProof(night.as("wen"), { ...old, contentHash: now });
    await signOffIssue(night.as("qin"), await night.on(issueId));
    expect((await night.issue(issueId)).issue.state).toBe("signed-off");
  });

  test("a proofreader of one section cannot answer for a page with another section's story", async () => {
    const issueId = await night.fullIssue();
    const [front] = (await night.copy(issueId)).pages;
    await placeStory(night.as("fang"), {
      ...(await night.on(issueId)),
      pageId: front?.id ?? "",
      storyId: await night.approved("巷口的夜灯", { section: "society" }),
    });
    await startProofing(night.as("fang"), await night.on(issueId));
    const [page, next] = (await night.copy(issueId)).pages;
    const { actor, now } = night.as("bai");
    const sectionId = page?.placements[0]?.story.sectionId ?? "";
    const cityOnly = { ...actor, appointments: [{ role: "proofreader", sectionId } as const] };
    const read = (of: typeof page) =>
      refusalCodes(
        readProof(
          { actor: cityOnly, now },
          {
            issueId,
            pageId: of?.id ?? "",
            round: 1,
            contentHash: of?.contentHash ?? "",
            corrections: 0,
          },
        ),
      );
    expect(await read(page)).toEqual(["proof-partly-hidden"]);
    expect(await read(next)).toEqual([]);
  });

  test("corrections that were marked and not made keep the issue from 付印", async () => {
    const issueId = await night.fullIssue();
    await night.proof(issueId);
    const [page] = (await night.copy(issueId)).pages;
    await readProof(night.as("wen"), {
      issueId,
      pageId: page?.id ?? "",
      round: 3,
      contentHash: page?.contentHash ?? "",
      corrections: 2,
      note: "第二段“复航”误作“复行”",
    });
    expect(await refusalCodes(signOffIssue(night.as("qin"), await night.on(issueId)))).toEqual([
      "proof-corrections-open",
    ]);
  });
});
