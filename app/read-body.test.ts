import { describe, expect, it } from "vitest";
import { refusalCodes } from "@/commands/refusal-codes";
import { refuse } from "@/core/refusal";
import { readJson } from "./read-body";

const sent = (body: string, type = "application/json") =>
  new Request("http://paper.example/api", {
    method: "POST",
    body,
    headers: { "content-type": type },
  });

describe("The JSON of a request", () => {
  it("is read when it says that it is JSON, and is an object", async () => {
    expect(await readJson(sent('{"pageNumber":1}', "application/json; charset=utf-8"))).toEqual({
      pageNumber: 1,
    });
  });

  it("is not read from a form, from plain text, from a list, or from half an object", async () => {
    for (const [body, type] of [
      ['{"pageNumber":1}', "text/plain"],
      ['{"pageNumber":1}', "application/x-www-form-urlencoded"],
      ["[]", "application/json"],
      ['{"pageNumber":', "application/json"],
    ] as const)
      expect(await refusalCodes(readJson(sent(body, type)))).toEqual(["input-not-json"]);
  });

  it("is not read beyond its limit, and the refusal is the caller's own", async () => {
    const long = JSON.stringify({ text: "长".repeat(400) });
    const told = refuse("page-text-too-large", { max: 400 }, "text");
    expect(await refusalCodes(readJson(sent(long), 1000, told))).toEqual(["page-text-too-large"]);
    expect(await refusalCodes(readJson(sent(long), 1000))).toEqual(["input-too-large"]);
    expect(await readJson(sent(long), 2000, told)).toEqual({ text: "长".repeat(400) });
  });
});
