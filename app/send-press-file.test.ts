import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PressFile } from "@/core/paper/press-file";
import { keepPressFile } from "@/db/press-files";
import { sendPressFile } from "./send-press-file";

const before = process.env.DATA_DIR;
let home: string;
let pdf: PressFile;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "press-files-"));
  process.env.DATA_DIR = home;
  pdf = await keepPressFile(new TextEncoder().encode("%PDF-1.7 第1版"), "pdf");
});
afterAll(async () => {
  if (before === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = before;
  await rm(home, { recursive: true, force: true });
});

const headers = { "Cache-Control": "private, max-age=31536000, immutable" };
async function send(asked: Readonly<Record<string, string>> = {}, file = pdf, method = "GET") {
  const request = new Request("http://localhost/", { method, headers: asked });
  const answer = await sendPressFile(request, file, { headers });
  return answer && { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe("a press file as an answer", () => {
  it("is whole, of its type, and kept as long as its sender says", async () => {
    const answer = await send();
    expect(answer).toMatchObject({ status: 200, text: "%PDF-1.7 第1版" });
    expect(answer?.headers.get("content-type")).toBe("application/pdf");
    expect(answer?.headers.get("cache-control")).toBe(headers["Cache-Control"]);
    expect(answer?.headers.get("content-length")).toBe(String(pdf.bytes));
  });

  it.each([
    ["bytes=0-3", 206, "%PDF", `bytes 0-3/16`],
    ["bytes=5-", 206, "1.7 第1版", `bytes 5-15/16`],
    ["bytes=-4", 206, "1版", `bytes 12-15/16`],
    ["bytes=9-400", 206, "第1版", `bytes 9-15/16`],
    ["bytes=16-", 416, "", `bytes */16`],
    ["bytes=0-1,4-5", 200, "%PDF-1.7 第1版", null],
    ["lines=0-1", 200, "%PDF-1.7 第1版", null],
  ])("answers %s with %d", async (range, status, text, says) => {
    const answer = await send({ range });
    expect(answer).toMatchObject({ status, text });
    expect(answer?.headers.get("content-range")).toBe(says);
  });

  it("is not sent again to who has it, nor at all where only its headers are asked for", async () => {
    const tag = (await send())?.headers.get("etag") ?? "";
    expect(await send({ "if-none-match": tag })).toMatchObject({ status: 304, text: "" });
    expect(await send({}, pdf, "HEAD")).toMatchObject({ status: 200, text: "" });
  });

  it("is nothing where the file is gone", async () => {
    expect(await send({}, { name: `${"0".repeat(64)}.pdf`, bytes: 1 })).toBeNull();
  });
});
