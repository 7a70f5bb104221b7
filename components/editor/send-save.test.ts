import { afterEach, expect, it, vi } from "vitest";
import { blankDraft } from "@/core/story/blank-draft";
import { sendSave } from "./send-save";

const story = { id: "ferry", userId: "lu", tab: "window-of-lu" };
const draft = blankDraft({ kind: "news", sectionId: "city", headline: "渡口重开" });
const request = { key: "key-00001", baseRevision: 3, draft };

/** The answer of a server that says this. */
function answered(status: number, body: unknown) {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status }));
  return sendSave(story, request);
}

afterEach(() => vi.unstubAllGlobals());

const refusals = (code: string) => ({ refusals: [{ code, message: "说明。" }] });

it("a full disk is told apart from a server that is not there", async () => {
  expect(await answered(507, refusals("storage-full"))).toMatchObject({
    outcome: "unwritable",
    refusals: [{ code: "storage-full" }],
  });
  expect(await answered(503, refusals("storage-read-only"))).toMatchObject({
    outcome: "unwritable",
  });
  expect(await answered(500, refusals("unknown"))).toEqual({ outcome: "unreachable" });
  expect(await answered(502, "<html>")).toEqual({ outcome: "unreachable" });
});

it("what is no answer of ours is no acknowledgement", async () => {
  for (const body of [{}, null, [], { outcome: "saved" }, { outcome: "saved", revision: 4 }, "ok"])
    expect(await answered(200, body), JSON.stringify(body)).toEqual({ outcome: "unreachable" });
  vi.stubGlobal("fetch", async () => new Response("not json", { status: 200 }));
  expect(await sendSave(story, request)).toEqual({ outcome: "unreachable" });
});

it("a conflict whose other text cannot be read is not taken for a choice", async () => {
  const standing = { outcome: "conflict", revision: 4, savedAt: 1, savedBy: "沈砚秋" };
  expect(await answered(409, { ...standing, theirs: { headline: 7 } })).toEqual({
    outcome: "unreachable",
  });
  expect(await answered(409, { ...standing, theirs: draft })).toMatchObject({
    outcome: "conflict",
    theirs: { revision: 4, savedBy: "沈砚秋" },
  });
});

it("a session that ended is told as that", async () => {
  expect(await answered(401, refusals("signed-out"))).toEqual({ outcome: "signed-out" });
});
